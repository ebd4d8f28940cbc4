package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers in the words of the form, and of the parties where the form has none. */
class AnswerFormatterTest {
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");

    private static OutlineBlock said(Answer answer, String question) {
        Optional<Question> asked =
                TestAgreements.CATALOGUE.find(new QuestionId(question)).map(Catalogue.Entry::question);
        return new AnswerFormatter(DocumentLabels.in(TestAgreements.DUTCH))
                .of(answer, asked)
                .get(0);
    }

    /** An answer to a question that the catalogue has not. */
    private static OutlineBlock said(Answer answer) {
        return said(answer, "proces.vervallen.vraag");
    }

    private static OutlineBlock text(String text) {
        return new OutlineBlock.Paragraph(text);
    }

    @Nested
    class A_given_answer {
        @Test
        void that_is_text_is_that_text_in_the_language_of_who_wrote_it() {
            assertThat(said(Answer.text("een\ntwee"))).isEqualTo(new OutlineBlock.Paragraph("een\ntwee", true));
        }

        @Test
        void that_is_a_choice_is_the_name_of_the_option() {
            assertThat(said(Answer.choice("incidentele-partner"), "algemeen.kerntaak.kerntaak"))
                    .isEqualTo(text("Incidentele partner"));
        }

        @Test
        void that_is_a_choice_out_of_nothing_known_is_the_id_of_the_option() {
            assertThat(said(Answer.choice("vervallen"), "algemeen.kerntaak.kerntaak"))
                    .isEqualTo(text("vervallen"));
        }

        @Test
        void that_is_regions_names_them_with_their_codes() {
            assertThat(said(Answer.regions(UTRECHT, new SafetyRegion("VR25", "Flevoland"))))
                    .isEqualTo(text("Utrecht (VR09), Flevoland (VR25)"));
        }

        @Test
        void that_is_contacts_is_a_list_of_them() {
            Contact anna = Contact.named("Anna")
                    .as("IM", "Crisisbureau")
                    .reachedAt("0612", "a@b.nl")
                    .forRegion(UTRECHT);
            assertThat(said(Answer.contacts(anna, Contact.named("Piket"))))
                    .isEqualTo(new OutlineBlock.Bullets(
                            List.of("Utrecht (VR09): Anna, IM, Crisisbureau, telefoon 0612, e-mail a@b.nl", "Piket")));
        }
    }

    @Nested
    class A_checklist {
        private static final String QUESTION = "organisatie.randvoorwaarden.voorzieningen";

        @Test
        void names_the_items_of_the_form() {
            assertThat(said(Answer.checklist(Tick.notArranged("piketauto", "volgt")), QUESTION))
                    .isEqualTo(grid(List.of("Piketauto", "nee", "volgt")));
        }

        @Test
        void has_the_items_of_the_parties_under_their_own_name() {
            assertThat(said(Answer.checklist(Tick.added("piketauto", "")), QUESTION))
                    .isEqualTo(grid(List.of("piketauto", "ja", "")));
        }

        @Test
        void has_an_item_that_was_withdrawn_under_its_id() {
            assertThat(said(Answer.checklist(Tick.arranged("vervallen", "")), QUESTION))
                    .isEqualTo(grid(List.of("vervallen", "ja", "")));
        }

        private static OutlineBlock grid(List<String> row) {
            return new OutlineBlock.Grid(List.of("Voorziening", "Geregeld", "Afspraak"), List.of(row));
        }
    }

    @Nested
    class A_table {
        private static final String QUESTION = "techniek.accounts.rechten";

        @Test
        void has_the_columns_of_the_form_and_those_that_the_form_has_not_behind_them() {
            OutlineBlock.Grid grid =
                    (OutlineBlock.Grid) said(Answer.table(Row.of(Map.of("b-eigen", "x", "a-eigen", "y"))), QUESTION);
            assertThat(grid.headers()).hasSize(4).endsWith("a-eigen", "b-eigen");
        }

        @Test
        void has_empty_cells_where_nothing_was_filled_in() {
            OutlineBlock.Grid grid = (OutlineBlock.Grid)
                    said(Answer.table(Row.of(Map.of("rechten", "lezen")), Row.of(Map.of("functie", "IM"))), QUESTION);
            assertThat(grid.rows()).containsExactly(List.of("", "lezen"), List.of("IM", ""));
        }

        @Test
        void has_its_ids_for_columns_where_the_question_is_not_known() {
            assertThat(said(Answer.table(Row.of(Map.of("functie", "IM")))))
                    .isEqualTo(new OutlineBlock.Grid(List.of("functie"), List.of(List.of("IM"))));
        }
    }

    @Nested
    class A_matrix {
        private static final String QUESTION = "proces.op-en-afschalen.niveaus";

        @Test
        void has_all_rows_of_the_form_and_those_that_the_form_has_not_behind_them() {
            OutlineBlock.Grid grid = (OutlineBlock.Grid) said(
                    Answer.matrix(Map.of("eigen", Row.of(Map.of("crisispartner", "x")))), QUESTION);
            assertThat(grid.rows()).hasSizeGreaterThan(1).endsWith(List.of("eigen", "", "x"));
        }

        @Test
        void names_its_rows_in_the_first_column() {
            OutlineBlock.Grid grid = (OutlineBlock.Grid) said(Answer.matrix(Map.of("x", Row.of(Map.of("y", "z")))));
            assertThat(grid).isEqualTo(new OutlineBlock.Grid(List.of("Niveau", "y"), List.of(List.of("x", "z"))));
        }
    }

    @Nested
    class What_is_not_given {
        @Test
        void says_why_it_does_not_apply() {
            assertThat(said(Answer.notApplicable("geen meldkamer")))
                    .isEqualTo(text("Niet van toepassing: geen meldkamer"));
        }

        @Test
        void says_that_nobody_said_why_it_does_not_apply() {
            assertThat(said(Answer.notApplicable(" "))).isEqualTo(text("Niet van toepassing (reden ontbreekt)"));
        }

        @Test
        void says_what_is_to_be_done_by_whom_and_when() {
            assertThat(said(Answer.toBeSettled("Lijst maken", "IM", LocalDate.of(2026, 6, 30))))
                    .isEqualTo(text("Nog af te spreken: Lijst maken\nTrekker: IM\nUiterlijk: 30 juni 2026"));
        }

        @Test
        void says_what_nobody_said_of_what_is_to_be_done() {
            assertThat(said(new Answer.ToBeSettled("", "", Optional.empty())))
                    .isEqualTo(text(
                            "Nog af te spreken (actie ontbreekt)\nTrekker: nog niemand\nUiterlijk: nog geen datum"));
        }
    }
}
