package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.catalogue.Catalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands before the form. */
class TitleBlockTest {
    private static final DocumentOutline FORM = outline(TestAgreements.empty());

    /** Has an answer, so that it is no form, but no parties. */
    private static final DocumentOutline EMPTY =
            outline(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text("Per telefoon.")));

    private static final DocumentOutline FULL = outline(TestAgreements.full());

    private static DocumentOutline outline(Agreement agreement) {
        return DocumentOutline.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH);
    }

    @Nested
    class The_title_block {
        @Test
        void names_the_parties() {
            assertThat(FULL.parties()).isEqualTo("Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }

        @Test
        void says_so_while_the_parties_are_not_known() {
            assertThat(EMPTY.parties())
                    .isEqualTo("Veiligheidsregio (nog niet bekend) en crisispartner (nog niet bekend)");
        }

        @Test
        void names_the_profile_on_a_blank_form() {
            assertThat(FORM.parties()).isEqualTo("Formulier voor het profiel Structureel");
        }

        @Test
        void names_the_parties_as_soon_as_one_is_known() {
            assertThat(outline(TestAgreements.empty()
                                    .with(AgreementProperties.REGION, Optional.of(SafetyRegions.byCode("VR08")))
                                    .with(AgreementProperties.PARTNER, Optional.empty()))
                            .parties())
                    .isEqualTo("Veiligheidsregio Gelderland-Zuid en crisispartner (nog niet bekend)");
        }

        @Test
        void of_a_full_agreement_has_all_its_facts() {
            assertThat(facts(FULL))
                    .containsExactly(
                            "Veiligheidsregio (adoptieregio): Gelderland-Zuid (VR08)",
                            "Betrokken regio's: Gelderland-Zuid (VR08), Hollands Midden (VR16)",
                            "Crisispartner: Waterschap Rivierenland",
                            "Kerntaak: Beheerder",
                            "Samenwerkingsprofiel: Structureel",
                            "Status: In afstemming",
                            "Geldig vanaf: 1 maart 2026",
                            "Geldig tot en met: 29 februari 2028",
                            "Evaluatie uiterlijk: 1 september 2027",
                            "Identificatie: ZAAK-2026.001",
                            "Versie: 0.2 van 3 februari 2026",
                            "Vragenlijst: netcentrische-samenwerking 1.0.0");
        }

        @Test
        void of_an_empty_draft_says_what_is_not_known() {
            assertThat(facts(EMPTY))
                    .containsExactly(
                            "Veiligheidsregio (adoptieregio): nog niet bekend",
                            "Betrokken regio's: nog niet bekend",
                            "Crisispartner: nog niet bekend",
                            "Kerntaak: nog niet bekend",
                            "Samenwerkingsprofiel: Structureel",
                            "Status: Concept",
                            "Vragenlijst: netcentrische-samenwerking 1.0.0");
        }

        @Test
        void of_a_blank_form_leaves_room_for_what_is_not_known() {
            assertThat(facts(FORM))
                    .containsExactly(
                            "Veiligheidsregio (adoptieregio): ",
                            "Betrokken regio's: ",
                            "Crisispartner: ",
                            "Kerntaak: ",
                            "Samenwerkingsprofiel: Structureel",
                            "Status: Concept",
                            "Vragenlijst: netcentrische-samenwerking 1.0.0");
        }

        @Test
        void has_the_key_of_a_fact_for_which_the_catalogue_has_no_name() {
            Catalogue catalogue = TestCatalogues.withSections("Deel");
            DocumentOutline outline =
                    DocumentOutline.of(TestCatalogues.draft(catalogue), catalogue, TestAgreements.DUTCH);
            assertThat(facts(outline)).contains("Samenwerkingsprofiel: structureel");
        }

        private static List<String> facts(DocumentOutline outline) {
            return outline.facts().stream()
                    .map(fact -> fact.label() + ": " + fact.value())
                    .toList();
        }
    }

    @Nested
    class The_date {
        @Test
        void is_that_of_the_latest_revision_wherever_it_stands() {
            LocalDate late = LocalDate.of(2027, 1, 1);
            assertThat(outline(TestAgreements.empty()
                                    .withRevision(new Revision("2", late, "x", "y"))
                                    .withRevision(new Revision("1", late.minusDays(1), "x", "y")))
                            .dated())
                    .contains(late);
        }

        @Test
        void is_not_there_without_a_revision() {
            assertThat(EMPTY.dated()).isEmpty();
        }
    }
}
