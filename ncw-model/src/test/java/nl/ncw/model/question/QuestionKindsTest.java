package nl.ncw.model.question;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of question offers, in which words, and what an answer to it has to be like. */
class QuestionKindsTest {
    private static final QuestionHeader HEADER = headerSaying("Hoe?");
    private static final QuestionHeader OTHER_HEADER = headerSaying("Op welke wijze?");
    private static final CatalogueItem RED = option("rood", "Rood");
    private static final CatalogueItem GREEN = option("groen", "Groen");
    private static final CatalogueItem BRIGHT_RED = option("rood", "Helder rood");
    private static final CatalogueItem BRIGHT_GREEN = option("groen", "Helder groen");

    private static QuestionHeader headerSaying(String text) {
        return CatalogueParts.header(
                "proces.alerteren.wijze",
                text,
                Voicing.JOINT,
                CatalogueParts.header("proces.alerteren.wijze", Voicing.JOINT, Obligation.REQUIRED)
                        .obligations());
    }

    private static CatalogueItem bright(CatalogueItem item) {
        return item.equals(RED) ? BRIGHT_RED : BRIGHT_GREEN;
    }

    @ParameterizedTest
    @EnumSource
    void a_question_names_its_kind(AnswerKind kind) {
        assertThat(CatalogueParts.question(kind, HEADER).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void a_question_in_other_words_has_the_new_header_and_is_otherwise_the_same(AnswerKind kind) {
        Question question = CatalogueParts.question(kind, HEADER);

        assertThat(question.worded(OTHER_HEADER, UnaryOperator.identity()))
                .isEqualTo(CatalogueParts.question(kind, OTHER_HEADER));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "REGIONS", "CONTACTS"})
    void a_question_without_options_offers_nothing_and_has_no_texts_beside_its_header(AnswerKind kind) {
        Question question = CatalogueParts.question(kind, HEADER);

        assertThat(question.offered()).isEmpty();
        assertThat(question.texts()).isEmpty();
    }

    @Nested
    class A_choice {
        private final ValueQuestion question = ValueQuestion.choice(HEADER, List.of(RED, GREEN));

        @Test
        void offers_its_options() {
            assertThat(question.offered()).containsExactly(RED, GREEN);
        }

        @Test
        void has_the_texts_of_its_options() {
            assertThat(question.texts())
                    .containsExactly(Map.entry("options.rood", nl("Rood")), Map.entry("options.groen", nl("Groen")));
        }

        @Test
        void has_its_options_in_other_words() {
            assertThat(question.worded(HEADER, QuestionKindsTest::bright))
                    .isEqualTo(ValueQuestion.choice(HEADER, List.of(BRIGHT_RED, BRIGHT_GREEN)));
        }
    }

    @Nested
    class A_checklist {
        private final ChecklistQuestion question = new ChecklistQuestion(HEADER, List.of(RED, GREEN), true);

        @Test
        void offers_its_items() {
            assertThat(question.offered()).containsExactly(RED, GREEN);
        }

        @Test
        void has_the_texts_of_its_items() {
            assertThat(question.texts())
                    .containsExactly(Map.entry("items.rood", nl("Rood")), Map.entry("items.groen", nl("Groen")));
        }

        @Test
        void has_its_items_in_other_words() {
            assertThat(question.worded(HEADER, QuestionKindsTest::bright))
                    .isEqualTo(new ChecklistQuestion(HEADER, List.of(BRIGHT_RED, BRIGHT_GREEN), true));
        }
    }

    @Nested
    class A_table {
        private final TableQuestion question = new TableQuestion(
                HEADER,
                List.of(
                        new TableColumn(RED, Optional.of(nl("Welk rood?")), List.of(nl("Vuur"), nl("Roest"))),
                        new TableColumn(GREEN, Optional.empty(), List.of())));

        @Test
        void offers_the_headings_of_its_columns() {
            assertThat(question.offered()).containsExactly(RED, GREEN);
        }

        @Test
        void has_for_each_column_its_heading_its_question_and_its_suggestions_by_number() {
            assertThat(question.texts())
                    .containsExactly(
                            Map.entry("columns.rood", nl("Rood")),
                            Map.entry("columns.rood.question", nl("Welk rood?")),
                            Map.entry("columns.rood.suggestions.1", nl("Vuur")),
                            Map.entry("columns.rood.suggestions.2", nl("Roest")),
                            Map.entry("columns.groen", nl("Groen")));
        }

        @Test
        void has_the_headings_of_its_columns_in_other_words() {
            assertThat(question.worded(HEADER, QuestionKindsTest::bright).columns())
                    .containsExactly(
                            new TableColumn(
                                    BRIGHT_RED, Optional.of(nl("Welk rood?")), List.of(nl("Vuur"), nl("Roest"))),
                            new TableColumn(BRIGHT_GREEN, Optional.empty(), List.of()));
        }
    }

    @Nested
    class A_matrix {
        private final Map<String, Map<String, LocalisedText>> suggestions =
                Map.of("rood", Map.of("groen", nl("Bruin")));
        private final MatrixQuestion question =
                new MatrixQuestion(HEADER, List.of(RED), List.of(new MatrixColumn(GREEN, Voice.PARTNER)), suggestions);

        @Test
        void offers_its_rows_and_then_its_columns() {
            assertThat(question.offered()).containsExactly(RED, GREEN);
        }

        @Test
        void has_the_texts_of_its_rows_its_columns_and_its_suggestions() {
            assertThat(question.texts())
                    .containsExactly(
                            Map.entry("rows.rood", nl("Rood")),
                            Map.entry("columns.groen", nl("Groen")),
                            Map.entry("suggestions.rood.groen", nl("Bruin")));
        }

        @Test
        void has_its_rows_and_columns_in_other_words() {
            assertThat(question.worded(HEADER, QuestionKindsTest::bright))
                    .isEqualTo(new MatrixQuestion(
                            HEADER,
                            List.of(BRIGHT_RED),
                            List.of(new MatrixColumn(BRIGHT_GREEN, Voice.PARTNER)),
                            suggestions));
        }

        @Test
        void has_columns_that_go_by_the_id_and_the_label_of_their_heading() {
            MatrixColumn column = question.columns().get(0);

            assertThat(column.id()).isEqualTo("groen");
            assertThat(column.label()).isEqualTo(nl("Groen"));
        }
    }

    @Nested
    class The_settings {
        @Test
        void of_a_checklist_tell_whether_the_parties_may_add_items() {
            assertThat(new ChecklistQuestion(HEADER, List.of(RED), true).settings())
                    .isNotEqualTo(new ChecklistQuestion(HEADER, List.of(RED), false).settings());
        }

        @Test
        void of_regions_tell_whether_there_may_be_several() {
            assertThat(new RegionsQuestion(HEADER, true).settings())
                    .isNotEqualTo(new RegionsQuestion(HEADER, false).settings());
        }

        @Test
        void of_contacts_tell_whether_each_region_needs_one() {
            assertThat(new ContactsQuestion(HEADER, true).settings())
                    .isNotEqualTo(new ContactsQuestion(HEADER, false).settings());
        }

        @Test
        void of_a_matrix_tell_who_fills_in_each_column() {
            assertThat(matrixOf(Voice.REGION).settings())
                    .isNotEqualTo(matrixOf(Voice.PARTNER).settings());
        }

        @ParameterizedTest
        @EnumSource(names = {"TEXT", "CHOICE", "TABLE"})
        void of_another_question_are_none(AnswerKind kind) {
            assertThat(CatalogueParts.question(kind, HEADER).settings()).isEmpty();
        }

        private MatrixQuestion matrixOf(Voice voice) {
            return new MatrixQuestion(HEADER, List.of(RED), List.of(new MatrixColumn(GREEN, voice)), Map.of());
        }
    }
}
