package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.Obligation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement in which nobody has said anything yet is a form to fill in. */
class BlankFormTest {
    private static final DocumentOutline FORM =
            DocumentOutline.of(TestAgreements.empty(), TestAgreements.CATALOGUE, TestAgreements.DUTCH);

    private static Stream<OutlineTopic.Item> items(DocumentOutline outline) {
        return outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream());
    }

    private static OutlineTopic.Item item(String question) {
        return items(FORM)
                .filter(item -> item.id().value().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void says_nowhere_that_an_answer_is_missing() {
        assertThat(items(FORM).flatMap(item -> item.responses().stream()))
                .extracting(OutlineTopic.Response::missing)
                .containsOnly(Optional.empty());
    }

    @Nested
    public class The_last_hint {
        @ParameterizedTest
        @CsvSource({"REQUIRED, Verplicht", "RECOMMENDED, Aanbevolen", "OPTIONAL, Optioneel"})
        void says_how_pressing_a_question_is(Obligation obligation, String said) {
            Catalogue catalogue = TestCatalogues.of(CatalogueParts.text("deel.stuk.een", obligation));
            assertThat(items(DocumentOutline.of(TestCatalogues.draft(catalogue), catalogue, TestAgreements.DUTCH)))
                    .extracting(OutlineTopic.Item::hints)
                    .containsExactly(List.of(said));
        }

        @Test
        void says_so_after_all_other_hints() {
            assertThat(item("proces.continue-informatie-uitwisseling.wijze").hints())
                    .hasSize(4)
                    .last()
                    .isEqualTo("Verplicht");
        }

        @Test
        void says_nothing_of_the_kind_where_a_fact_of_the_agreement_is_asked() {
            assertThat(item("organisatie.adoptieregio.adoptieregio").hints()).isEmpty();
        }
    }

    @Nested
    class The_fields {
        private static OutlineBlock.Grid grid(String question) {
            return (OutlineBlock.Grid)
                    item(question).responses().get(0).content().get(0);
        }

        @Test
        void of_a_checklist_are_its_items_and_room_for_two_more() {
            assertThat(grid("organisatie.randvoorwaarden.voorzieningen").rows())
                    .containsExactly(
                            List.of("Piketregeling", "", ""),
                            List.of("Piketauto", "", ""),
                            List.of("Backofficefunctionaris", "", ""),
                            List.of("24/7 toegang tot het pand", "", ""),
                            List.of("Beslissingsbevoegdheid", "", ""),
                            List.of("", "", ""),
                            List.of("", "", ""));
        }

        @Test
        void of_a_checklist_stand_below_what_is_asked_of_each_item() {
            assertThat(grid("organisatie.randvoorwaarden.voorzieningen").headers())
                    .containsExactly("Voorziening", "Geregeld", "Afspraak");
        }

        @Test
        void of_a_table_are_four_empty_rows_below_its_columns() {
            assertThat(grid("techniek.accounts.rechten"))
                    .isEqualTo(new OutlineBlock.Grid(
                            List.of("Functie", "Rechten"), Collections.nCopies(4, List.of("", ""))));
        }

        @Test
        void of_a_matrix_are_its_rows_below_its_columns() {
            assertThat(grid("proces.op-en-afschalen.niveaus"))
                    .isEqualTo(new OutlineBlock.Grid(
                            List.of("Niveau", "Veiligheidsregio", "Crisispartner"),
                            List.of(
                                    List.of("Operationeel", "", ""),
                                    List.of("Tactisch", "", ""),
                                    List.of("Strategisch", "", ""))));
        }

        @Test
        void of_contacts_are_four_empty_rows() {
            assertThat(grid("mens-cultuur-oto.vertrouwen.aanspreekpunt"))
                    .isEqualTo(new OutlineBlock.Grid(
                            List.of("Naam", "Functie", "Organisatie", "Telefoon", "E-mail"),
                            Collections.nCopies(4, List.of("", "", "", "", ""))));
        }

        @Test
        void of_contacts_per_region_ask_for_the_region_too() {
            assertThat(grid("organisatie.adoptieregio.aanspreekpunten").headers())
                    .containsExactly("Veiligheidsregio", "Naam", "Functie", "Organisatie", "Telefoon", "E-mail");
        }

        @Test
        void of_a_text_are_free_space() {
            assertThat(item("proces.alerteren.wijze").responses().get(0).content())
                    .isEmpty();
        }
    }

    @Nested
    class It_is_no_form_any_more {
        private static List<OutlineTopic.Response> unanswered(DocumentOutline outline) {
            return items(outline)
                    .flatMap(item -> item.responses().stream())
                    .filter(response -> response.state() == OutlineTopic.State.UNANSWERED)
                    .toList();
        }

        @Test
        void once_the_parties_are_known() {
            DocumentOutline begun =
                    DocumentOutline.of(TestAgreements.begun(), TestAgreements.CATALOGUE, TestAgreements.DUTCH);
            assertThat(unanswered(begun))
                    .isNotEmpty()
                    .allMatch(response ->
                            response.missing().isPresent() && response.content().isEmpty());
        }
    }
}
