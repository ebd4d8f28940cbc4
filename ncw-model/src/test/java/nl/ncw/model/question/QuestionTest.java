package nl.ncw.model.question;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.section;
import static nl.ncw.fixture.CatalogueParts.topic;
import static nl.ncw.fixture.SmallCatalogue.header;
import static nl.ncw.fixture.SmallCatalogue.stating;
import static nl.ncw.fixture.SmallCatalogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
    private static final QuestionHeader PROMPT = header("proces.op-en-afschalen.niveaus");
    private static final CatalogueItem ROW = new CatalogueItem("tactisch", nl("Tactisch"));
    private static final MatrixColumn REGION = new MatrixColumn(new CatalogueItem("vr", nl("VR")), Voice.REGION);
    private static final TableColumn COLUMN =
            new TableColumn(new CatalogueItem("functie", nl("Functie")), Optional.empty(), List.of());
    private static final Map<String, Map<String, LocalisedText>> ROT = Map.of("tactisch", Map.of("vr", nl("ROT")));

    static Stream<Arguments> what_does_not_fit_together() {
        return Stream.of(
                refused("options: expected at least one, was empty", () -> ValueQuestion.choice(PROMPT, List.of())),
                refused(
                        "options: expected each once, was \"tactisch\" twice",
                        () -> ValueQuestion.choice(PROMPT, List.of(ROW, ROW))),
                refused("items: expected at least one, was empty", () -> checklist(List.of())),
                refused("items: expected each once, was \"tactisch\" twice", () -> checklist(List.of(ROW, ROW))),
                refused("columns: expected at least one, was empty", () -> new TableQuestion(PROMPT, List.of())),
                refused(
                        "columns: expected each once, was \"functie\" twice",
                        () -> new TableQuestion(PROMPT, List.of(COLUMN, COLUMN))),
                refused("rows: expected at least one, was empty", () -> matrix(List.of(), List.of(REGION), Map.of())),
                refused(
                        "rows: expected each once, was \"tactisch\" twice",
                        () -> matrix(List.of(ROW, ROW), List.of(REGION), Map.of())),
                refused("columns: expected at least one, was empty", () -> matrix(List.of(ROW), List.of(), Map.of())),
                refused(
                        "columns: expected each once, was \"vr\" twice",
                        () -> matrix(List.of(ROW), List.of(REGION, REGION), Map.of())),
                refused(
                        "suggestions: expected a row out of [tactisch], was \"strategisch\"",
                        () -> matrix(Map.of("strategisch", Map.of("vr", nl("BT"))))),
                refused(
                        "suggestions: expected a column out of [vr], was \"partner\"",
                        () -> matrix(Map.of("tactisch", Map.of("partner", nl("Crisisteam"))))),
                refused(
                        "obligations: expected at least one, was empty",
                        () -> header("proces.alerteren.wijze", Voicing.JOINT, Map.of())),
                refused("voicing: expected joint for a fact of the agreement, was each-party", () -> factOfEachParty()),
                refused("topics: expected at least one, was empty", () -> section("proces")),
                refused("questions: expected at least one, was empty", () -> topic("proces.alerteren")),
                refused(
                        "topics: expected each once, was \"proces.alerteren\" twice",
                        () -> section("proces", alerting(), alerting())),
                refused(
                        "questions: expected each once, was \"proces.alerteren.wijze\" twice",
                        () -> topic(
                                "proces.alerteren", text("proces.alerteren.wijze"), text("proces.alerteren.wijze"))));
    }

    private static Arguments refused(String message, ThrowingCallable making) {
        return arguments(named(message, making), message);
    }

    private static MatrixQuestion matrix(Map<String, Map<String, LocalisedText>> suggestions) {
        return matrix(List.of(ROW), List.of(REGION), suggestions);
    }

    private static MatrixQuestion matrix(
            List<CatalogueItem> rows, List<MatrixColumn> columns, Map<String, Map<String, LocalisedText>> suggestions) {
        return new MatrixQuestion(PROMPT, rows, columns, suggestions);
    }

    private static ChecklistQuestion checklist(List<CatalogueItem> items) {
        return new ChecklistQuestion(PROMPT, items, true);
    }

    private static Topic alerting() {
        return topic("proces.alerteren", text("proces.alerteren.wijze"));
    }

    private static QuestionHeader factOfEachParty() {
        return CatalogueParts.stating(
                AgreementFact.PROFILE, header(PROMPT.id().value(), Voicing.EACH_PARTY, PROMPT.obligations()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("what_does_not_fit_together")
    void what_does_not_fit_together_is_refused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    static Stream<Arguments> questions_that_cannot_show_the_profile() {
        QuestionHeader profile = stating("algemeen.profiel.profiel", AgreementFact.PROFILE, Obligation.REQUIRED);
        return Stream.of(
                arguments("text", (ThrowingCallable) () -> ValueQuestion.text(profile)),
                arguments("checklist", (ThrowingCallable) () -> new ChecklistQuestion(profile, List.of(ROW), true)),
                arguments("table", (ThrowingCallable) () -> new TableQuestion(profile, List.of(COLUMN))),
                arguments("matrix", (ThrowingCallable)
                        () -> new MatrixQuestion(profile, List.of(ROW), List.of(REGION), Map.of())),
                arguments("regions", (ThrowingCallable) () -> new RegionsQuestion(profile, false)),
                arguments("contacts", (ThrowingCallable) () -> new ContactsQuestion(profile, false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions_that_cannot_show_the_profile")
    void a_fact_at_a_question_of_another_kind_is_refused(String kind, ThrowingCallable making) {
        assertThatIllegalArgumentException()
                .isThrownBy(making)
                .withMessage("fact: expected one that answers a question of kind %s, was \"profile\"", kind);
    }

    @Test
    void a_choice_can_show_the_profile() {
        QuestionHeader profile = stating("algemeen.profiel.profiel", AgreementFact.PROFILE, Obligation.REQUIRED);

        assertThat(ValueQuestion.choice(profile, List.of(ROW)).fact()).contains(AgreementFact.PROFILE);
    }

    @Test
    void a_choice_cannot_show_regions() {
        QuestionHeader adopting = stating("algemeen.regio.regio", AgreementFact.ADOPTING_REGION, Obligation.REQUIRED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueQuestion.choice(adopting, List.of(ROW)))
                .withMessage("fact: expected one that answers a question of kind choice, was \"adopting-region\"");
    }

    @Test
    void a_matrix_suggests_what_stands_at_a_row_and_a_column() {
        assertThat(matrix(ROT).suggestion("tactisch", "vr")).contains(nl("ROT"));
    }

    @Test
    void a_matrix_suggests_nothing_where_the_form_proposes_nothing() {
        assertThat(matrix(ROT).suggestion("operationeel", "vr")).isEmpty();
    }

    @Test
    void a_question_of_each_party_has_two_voices_in_the_order_of_the_form() {
        Question question =
                ValueQuestion.text(header("proces.monitoren.trigger", Voicing.EACH_PARTY, PROMPT.obligations()));

        assertThat(question.voices()).containsExactly(Voice.REGION, Voice.PARTNER);
    }

    @Test
    void a_question_is_not_applicable_under_a_profile_of_which_it_says_nothing() {
        assertThat(text("proces.alerteren.wijze").obligation(CooperationProfile.AD_HOC))
                .isEqualTo(Obligation.NOT_APPLICABLE);
    }
}
