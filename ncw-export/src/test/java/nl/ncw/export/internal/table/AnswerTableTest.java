package nl.ncw.export.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTableTest {
    private static final Vocabulary WORDS = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    private static final QuestionHeader HEADER =
            CatalogueParts.header("proces.vooraf.vraag", Voicing.JOINT, Obligation.REQUIRED);

    private static AnswerTable<?> of(Question question) {
        return AnswerTable.of(question, Optional.empty(), WORDS).orElseThrow();
    }

    private static <E> AnswerValue roundTrip(AnswerTable<E> table) {
        return table.value().apply(table.elements()).orElseThrow();
    }

    private static AnswerTable<?> of(AnswerValue answer) {
        return AnswerTable.of(answer, Optional.empty(), WORDS).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"TEXT", "CHOICE", "YES_NO", "DATE", "NUMBER"})
    void a_question_that_is_answered_in_one_cell_has_none(AnswerKind kind) {
        assertThat(AnswerTable.of(CatalogueParts.question(kind, HEADER), Optional.empty(), WORDS))
                .isEmpty();
    }

    @Nested
    class The_rows {
        @Test
        void are_those_of_the_question_without_an_answer() {
            assertThat(of(CatalogueParts.question(AnswerKind.CHECKLIST, HEADER)).rows(WORDS))
                    .hasSize(2);
            assertThat(of(CatalogueParts.question(AnswerKind.MATRIX, HEADER)).rows(WORDS))
                    .hasSize(2);
        }

        @Test
        void are_those_of_the_answer_of_whatever_question() {
            assertThat(of(new AnswerValue.Checklist(List.of(Tick.arranged("een", "x"))))
                            .filledRows())
                    .containsExactly(List.of("een", "ja", "x"));
            assertThat(of(new AnswerValue.Table(List.of(Row.of(Map.of("a", "1")))))
                            .filledRows())
                    .containsExactly(List.of("1"));
            assertThat(of(new AnswerValue.Regions(List.of(UTRECHT))).filledRows())
                    .containsExactly(List.of("Utrecht (VR09)"));
        }

        @Test
        void of_an_answer_of_another_kind_are_left_out() {
            assertThat(AnswerTable.of(
                                    CatalogueParts.question(AnswerKind.REGIONS, HEADER),
                                    Optional.of(new AnswerValue.Text("x")),
                                    WORDS)
                            .orElseThrow()
                            .elements())
                    .isEmpty();
        }

        @Test
        void are_not_named_by_a_question_of_another_kind() {
            assertThat(AnswerTable.of(
                                    new AnswerValue.Regions(List.of(UTRECHT)),
                                    Optional.of(CatalogueParts.question(AnswerKind.TEXT, HEADER)),
                                    WORDS)
                            .orElseThrow()
                            .filledRows())
                    .hasSize(1);
        }
    }

    @Nested
    class The_value {
        @Test
        void of_the_rows_of_an_answer_is_that_answer() {
            assertThat(List.<AnswerValue>of(
                            new AnswerValue.Checklist(List.of(Tick.arranged("een", "x"))),
                            new AnswerValue.Table(List.of(Row.of(Map.of("a", "1")))),
                            new AnswerValue.Matrix(Map.of("laag", Row.of(Map.of("a", "1")))),
                            new AnswerValue.Regions(List.of(UTRECHT)),
                            new AnswerValue.Contacts(List.of(Contact.named("Anna")))))
                    .allSatisfy(answer -> assertThat(roundTrip(of(answer))).isEqualTo(answer));
        }
    }

    @Nested
    class Regions {
        @Test
        void are_as_many_as_the_question_says() {
            assertThat(of(new RegionsQuestion(HEADER, false)).codec().open()).isFalse();
            assertThat(of(new RegionsQuestion(HEADER, true)).codec().open()).isTrue();
            assertThat(of(new AnswerValue.Regions(List.of(UTRECHT))).codec().open())
                    .isTrue();
        }
    }

    @Nested
    class Contacts {
        @Test
        void have_a_region_if_the_question_or_one_of_them_says_so() {
            assertThat(columns(of(new ContactsQuestion(HEADER, true)))).contains("region");
            assertThat(columns(of(new ContactsQuestion(HEADER, false)))).doesNotContain("region");
            assertThat(columns(of(new AnswerValue.Contacts(
                            List.of(Contact.named("Anna"), Contact.named("Bert").forRegion(UTRECHT))))))
                    .contains("region");
            assertThat(columns(of(new AnswerValue.Contacts(List.of(Contact.named("Anna"))))))
                    .doesNotContain("region");
        }

        private List<String> columns(AnswerTable<?> table) {
            return table.codec().columns().stream().map(TypedColumn::id).toList();
        }
    }
}
