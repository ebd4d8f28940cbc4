package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.TypedQuestions;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What documents show of typed questions and of conditions. */
class TypedOutlineTest {
    private static DocumentOutline finished(Agreement agreement) {
        return DocumentOutline.of(agreement, TypedQuestions.CATALOGUE, TestAgreements.DUTCH);
    }

    private static DocumentOutline form(Agreement agreement) {
        return DocumentOutline.ofForm(agreement, TypedQuestions.CATALOGUE, TestAgreements.DUTCH);
    }

    private static Stream<OutlineTopic.Item> items(DocumentOutline outline) {
        return outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream());
    }

    private static OutlineTopic.Item item(DocumentOutline outline, String question) {
        return items(outline)
                .filter(item -> item.id().value().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(DocumentOutline outline, String question) {
        return item(outline, question).responses().get(0).content().stream()
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    @Nested
    class A_blank_form {
        private static final DocumentOutline FORM = finished(TypedQuestions.blank());

        @Test
        void has_boxes_and_room_for_a_remark_at_yes_or_no() {
            assertThat(lines(FORM, TypedQuestions.LIAISON))
                    .containsExactly("☐ ja", "☐ nee", "Toelichting: " + "…".repeat(20));
        }

        @Test
        void has_a_line_with_the_unit_of_a_number_and_the_notation_of_a_day() {
            assertThat(lines(FORM, TypedQuestions.WITHIN)).containsExactly("…".repeat(10) + " minuten");
            assertThat(lines(FORM, TypedQuestions.TESTED)).containsExactly("…".repeat(10) + " (dd-mm-jjjj)");
        }

        @Test
        void has_a_box_for_each_option() {
            assertThat(lines(FORM, TypedQuestions.CHANNELS))
                    .containsExactly("☐ Telefoon via de meldkamer", "☐ E-mail", "☐ Melding in LCMS");
        }

        @Test
        void names_what_the_columns_of_a_table_hold() {
            assertThat(item(FORM, TypedQuestions.MEANS).responses().get(0).content())
                    .singleElement()
                    .satisfies(grid -> assertThat(((OutlineBlock.Grid) grid).headers())
                            .containsExactly("Middel", "binnen (minuten)", "getest (dd-mm-jjjj)", "eigen (ja/nee)"));
        }
    }

    @Nested
    class A_finished_document {
        private static final DocumentOutline DOCUMENT = finished(TypedQuestions.answered());

        @Test
        void says_values_in_words() {
            assertThat(lines(DOCUMENT, TypedQuestions.LIAISON)).containsExactly("ja – mits tijdig gemeld");
            assertThat(lines(DOCUMENT, TypedQuestions.WITHIN)).containsExactly("90 minuten");
            assertThat(lines(DOCUMENT, TypedQuestions.TESTED)).containsExactly("31 maart 2026");
            assertThat(lines(DOCUMENT, TypedQuestions.CHANNELS))
                    .containsExactly("• Telefoon via de meldkamer", "• Melding in LCMS");
        }

        @Test
        void says_the_values_of_a_table_in_words_too() {
            assertThat(item(DOCUMENT, TypedQuestions.MEANS).responses().get(0).content())
                    .singleElement()
                    .satisfies(grid -> assertThat(((OutlineBlock.Grid) grid).rows())
                            .containsExactly(List.of("Noodnet", "2 uur", "3 november 2025", "ja – alleen de\nzender")));
        }
    }

    @Nested
    class A_condition {
        @Test
        void stands_with_its_question_in_a_form_and_not_among_the_hints() {
            OutlineTopic.Item item = item(form(TypedQuestions.answered()), TypedQuestions.WITHIN);

            assertThat(item.condition())
                    .hasValueSatisfying(
                            said -> assertThat(said).startsWith("Alleen als").contains("ja"));
            assertThat(item.hints()).noneMatch(hint -> hint.startsWith("Alleen als"));
        }

        @Test
        void is_not_said_in_a_finished_document() {
            assertThat(items(finished(TypedQuestions.answered())))
                    .extracting(OutlineTopic.Item::condition)
                    .containsOnly(Optional.empty());
        }

        @Test
        void that_does_not_hold_leaves_the_question_out_and_its_answer_to_an_annex() {
            DocumentOutline document = finished(TypedQuestions.withoutLiaison());

            assertThat(items(document)).extracting(item -> item.id().value()).doesNotContain(TypedQuestions.WITHIN);
            assertThat(document.annexes())
                    .filteredOn(annex -> annex.role() == DocumentOutline.Role.UNASKED)
                    .singleElement()
                    .satisfies(annex -> assertThat(annex.content().rows())
                            .singleElement()
                            .satisfies(row -> assertThat(row)
                                    .anyMatch(cell -> cell.contains("Vraag " + TypedQuestions.WITHIN))
                                    .contains("90 minuten")));
        }

        @Test
        void that_does_not_hold_leaves_the_question_and_its_answer_in_a_form() {
            DocumentOutline form = form(TypedQuestions.withoutLiaison());

            assertThat(lines(form, TypedQuestions.WITHIN)).containsExactly("90 minuten");
            assertThat(form.annexes())
                    .extracting(DocumentOutline.Annex::role)
                    .doesNotContain(DocumentOutline.Role.UNASKED);
        }

        @Test
        void that_does_not_hold_for_any_question_of_a_section_leaves_the_section_out() {
            QuestionHeader plain = CatalogueParts.header("deel.stuk.een", Voicing.JOINT, Obligation.REQUIRED);
            Catalogue national = TestCatalogues.of(ValueQuestion.text(
                    QuestionHeader.of(plain.id(), plain.text(), plain.voicing(), plain.obligations())
                            .hinted(plain.hints())
                            .answeredBy(plain.fact())
                            .askedIf(Condition.allOf(new Condition.Test(
                                    new Condition.OfFact(AgreementFact.SCOPE), new TreeSet<>(List.of("landelijk")))))));
            Agreement agreement = TestAgreements.between(TestCatalogues.draft(national));

            assertThat(agreement.get(AgreementProperties.SCOPE)).isEmpty();
            assertThat(DocumentOutline.of(agreement, national, TestAgreements.DUTCH)
                            .chapters())
                    .isEmpty();
            assertThat(DocumentOutline.ofForm(agreement, national, TestAgreements.DUTCH)
                            .chapters())
                    .hasSize(1);
        }
    }
}
