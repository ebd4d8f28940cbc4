package nl.ncw.model.catalogue;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.section;
import static nl.ncw.fixture.CatalogueParts.topic;
import static nl.ncw.fixture.SmallCatalogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids are readable, in one form, and of any length that a file may bring. */
class IdsTest {
    private static final SemanticVersion FIRST = new SemanticVersion(1, 0, 0);

    static Stream<Arguments> ids() {
        return Stream.of(
                id("question id", "an id such as proces.monitoren.trigger", "proces.monitoren.", QuestionId::new),
                id("id", "an id such as proces.monitoren", "proces.", id -> topic(id, text("proces.alerteren.wijze"))),
                id("id", "lower-case words with hyphens", "mens-", id -> section(id, topicOfOneQuestion())),
                id("id", "lower-case words with hyphens", "ad-", id -> new CatalogueItem(id, nl("Ad-hoc"))),
                id("catalogue id", "lower-case words with hyphens", "klein-", id -> new CatalogueReference(id, FIRST)));
    }

    private static Arguments id(String field, String form, String start, Consumer<String> making) {
        return arguments(field, form, start, making);
    }

    private static Topic topicOfOneQuestion() {
        return topic("proces.alerteren", text("proces.alerteren.wijze"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ids")
    void an_id_has_lower_case_ascii_words(String field, String form, String start, Consumer<String> making) {
        assertThatCode(() -> making.accept(start + "a1-b2")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ids")
    void an_id_in_another_form_is_refused(String field, String form, String start, Consumer<String> making) {
        assertThat(Stream.of("", "Aap", "coördinatie", "a--b", "a-", "a b", "a\n", "a_b"))
                .allSatisfy(end -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> making.accept(start + end))
                        .withMessage("%s: expected %s, was \"%s\"", field, form, start + end));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ids")
    void an_id_of_any_length_takes_no_more_stack(String field, String form, String start, Consumer<String> making) {
        String endless = start + "a-".repeat(50_000) + "a";

        assertThatCode(() -> making.accept(endless)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proces.monitoren", "proces", ".a.b", "a..b.c", "1.b.c"})
    void a_question_id_has_three_parts_and_begins_with_a_letter(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionId(value))
                .withMessage("question id: expected an id such as proces.monitoren.trigger, was \"%s\"", value);
    }

    @Test
    void a_question_id_may_have_more_than_three_parts() {
        assertThat(new QuestionId("proces.monitoren.trigger.2")).hasToString("proces.monitoren.trigger.2");
    }

    @Test
    void question_ids_are_in_alphabetical_order() {
        assertThat(new QuestionId("a.b.d")).isGreaterThan(new QuestionId("a.b.c"));
    }

    @Test
    void a_reference_is_written_as_id_and_version() {
        assertThat(SmallCatalogue.REFERENCE).hasToString("klein-model 1.0.0");
    }
}
