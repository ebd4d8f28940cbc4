package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.FullAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Obligation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands behind the form. */
class AnnexBuilderTest {
    private static List<String> headings(Agreement agreement) {
        return annexes(agreement).stream().map(DocumentOutline.Annex::heading).toList();
    }

    private static List<DocumentOutline.Annex> annexes(Agreement agreement) {
        return DocumentOutline.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH)
                .annexes();
    }

    private static OutlineBlock.Grid annex(Agreement agreement, String heading) {
        return annexes(agreement).stream()
                .filter(annex -> annex.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    void a_draft_in_which_nothing_was_said_has_room_for_signatures_only() {
        assertThat(headings(TestAgreements.begun())).containsExactly("Ondertekening");
    }

    @Nested
    class A_blank_form {
        @Test
        void has_room_for_contacts_and_signatures() {
            assertThat(headings(TestAgreements.empty())).containsExactly("Contactpersonen", "Ondertekening");
        }

        @Test
        void has_empty_rows_for_contacts() {
            assertThat(annex(TestAgreements.empty(), "Contactpersonen").rows())
                    .containsExactlyElementsOf(Collections.nCopies(4, List.of("", "", "", "", "", "", "")));
        }

        @Test
        void has_a_line_for_the_signature_of_each_party() {
            assertThat(annex(TestAgreements.empty(), "Ondertekening").rows())
                    .containsExactly(List.of("Veiligheidsregio", "", "", ""), List.of("Crisispartner", "", "", ""));
        }

        @Test
        void shows_the_contacts_that_are_known_instead_of_empty_rows() {
            Agreement agreement = TestAgreements.empty().withContact(Party.REGION, Contact.named("Anna"));
            assertThat(headings(agreement)).containsExactly("Contactpersonen", "Ondertekening");
        }
    }

    @Test
    void a_full_agreement_has_those_that_have_content() {
        assertThat(headings(TestAgreements.full()))
                .containsExactly("Nog af te spreken punten", "Contactpersonen", "Ondertekening", "Versiegeschiedenis");
    }

    @Test
    void open_points_are_listed_with_their_topic_and_question() {
        assertThat(annex(TestAgreements.full(), "Nog af te spreken punten").rows())
                .containsExactly(List.of(
                        "Samen oefenen en vakbekwaam blijven",
                        "Hoeveel gezamenlijke oefeningen of trainingen zijn er per jaar, en op welke schaal, met in elk geval de "
                                + "functionarissen voor informatiemanagement (IM) en voor Leiding & Coördinatie?",
                        "Oefenkalender maken",
                        "OTO-functionaris",
                        "30 juni 2026"));
    }

    @Test
    void an_open_point_says_that_nobody_has_it_and_that_there_is_no_day() {
        assertThat(annex(TestAgreements.awkward(), "Nog af te spreken punten").rows())
                .containsExactly(List.of(
                        "Vertrouwen en vakbekwaamheid",
                        "Vertrouwen de partijen op elkaars werkwijze en op de vakbekwaamheid van de functionarissen "
                                + "voor informatiemanagement (IM) en voor Leiding & Coördinatie?",
                        "",
                        "nog niemand",
                        "nog geen datum"));
    }

    @Test
    void contacts_are_listed_with_their_party() {
        assertThat(annex(TestAgreements.full(), "Contactpersonen").rows())
                .containsExactly(
                        List.of(
                                "Veiligheidsregio Hollands Midden",
                                "Anna de Vries",
                                "Informatiemanager",
                                "Crisisbureau",
                                "06-00000000",
                                "piket@voorbeeld.invalid"),
                        List.of("Waterschap Rivierenland", "Wachtdienst", "", "", "", ""));
    }

    @Test
    void the_contacts_of_an_organisation_stand_together_in_the_order_of_the_parties() {
        Agreement agreement = TestAgreements.begun()
                .withContact(Party.PARTNER, Contact.named("Bram"))
                .withContact(Party.REGION, Contact.named("Anna"))
                .withContact(Party.PARTNER, Contact.named("Carla").as("", "Politie"))
                .withContact(Party.PARTNER, Contact.named("Dirk"));
        assertThat(annex(agreement, "Contactpersonen").rows())
                .extracting(row -> row.get(1))
                .containsExactly("Anna", "Bram", "Carla", "Dirk");
    }

    @Test
    void contacts_show_all_that_a_contact_holds() {
        assertThat(annex(
                                TestAgreements.full().withContact(Party.PARTNER, FullAnswers.contact("Wachtdienst")),
                                "Contactpersonen")
                        .headers())
                .containsExactly("Partij", "Naam", "Functie", "Organisatie", "Telefoon", "E-mail", "Veiligheidsregio");
    }

    @Test
    void contacts_have_no_column_for_an_organisation_or_a_region_that_none_of_them_has() {
        Agreement agreement = TestAgreements.empty().withContact(Party.REGION, Contact.named("Anna"));
        assertThat(annex(agreement, "Contactpersonen").headers())
                .containsExactly("Partij", "Naam", "Functie", "Telefoon", "E-mail");
    }

    @Test
    void a_party_that_is_not_known_yet_is_called_by_its_role() {
        Agreement agreement = TestAgreements.empty()
                .withContact(Party.REGION, Contact.named("Anna"))
                .withContact(Party.PARTNER, Contact.named("Bram"));
        assertThat(annex(agreement, "Contactpersonen").rows())
                .extracting(row -> row.get(0))
                .containsExactly("Veiligheidsregio", "Crisispartner");
    }

    @Test
    void signatures_say_who_has_signed_and_who_has_not() {
        assertThat(annex(TestAgreements.full(), "Ondertekening").rows())
                .containsExactly(
                        List.of("Veiligheidsregio Gelderland-Zuid", "Bram Jansen", "Directeur", "20 februari 2026"),
                        List.of("Waterschap Rivierenland", "Carla Smit", "", "nog niet ondertekend"));
    }

    @Test
    void values_that_were_not_chosen_in_a_merge_say_who_wrote_them_when_they_were_set_aside_and_where_they_stood() {
        Agreement agreement = TestAgreements.full()
                .withSetAside(List.of(
                        new SetAsideValue(
                                "region",
                                Optional.of(LocalDate.of(2026, 3, 1)),
                                "proces.alerteren.wijze/joint",
                                "Bellen."),
                        new SetAsideValue("Politie", Optional.empty(), "status", "concept")));
        List<List<String>> rows =
                annex(agreement, "Niet gekozen bij samenvoegen").rows();
        assertThat(rows)
                .extracting(row -> List.of(row.get(0), row.get(1), row.get(3)))
                .containsExactly(
                        List.of("Veiligheidsregio Gelderland-Zuid", "1 maart 2026", "Bellen."),
                        List.of("Politie", "", "concept"));
        assertThat(rows)
                .extracting(row -> row.get(2))
                .satisfiesExactly(
                        place -> assertThat(place).contains(" – ").doesNotContain("proces.alerteren"),
                        place -> assertThat(place).isEqualTo("Status"));
    }

    @Test
    void revisions_stand_oldest_first() {
        assertThat(annex(TestAgreements.full(), "Versiegeschiedenis").rows())
                .containsExactly(
                        List.of("0.1", "12 januari 2026", "Anna de Vries", "Eerste opzet"),
                        List.of("0.2", "3 februari 2026", "Carla Smit", "Trigger aangescherpt"));
    }

    @Nested
    public class Nothing_stored_is_hidden {
        private static final String UNASKED = "Antwoorden buiten de vragenlijst";

        private static OutlineBlock.Grid unasked(String question, Answer answer) {
            return annex(TestAgreements.empty().answer(question, answer), UNASKED);
        }

        @Test
        void not_an_answer_to_a_question_that_the_catalogue_has_not() {
            assertThat(unasked("proces.vervallen.vraag", Answer.text("Ja.")).rows())
                    .containsExactly(List.of("proces.vervallen.vraag/joint", "Ja."));
        }

        @Test
        void not_an_answer_in_a_voice_that_is_not_asked() {
            Agreement agreement =
                    TestAgreements.empty().answer("proces.alerteren.wijze", Party.REGION, Answer.text("Ja."));
            assertThat(annex(agreement, UNASKED).rows())
                    .containsExactly(List.of("proces.alerteren.wijze/region", "Ja."));
        }

        @Test
        void not_an_answer_beside_a_fact_of_the_agreement() {
            assertThat(unasked("algemeen.kerntaak.kerntaak", Answer.choice("beheerder"))
                            .rows())
                    .containsExactly(List.of("algemeen.kerntaak.kerntaak/joint", "Beheerder"));
        }

        @Test
        void but_an_answer_to_a_question_that_the_profile_does_not_ask_waits_for_another_profile() {
            Catalogue catalogue = TestCatalogues.of(CatalogueParts.text("deel.stuk.een", Obligation.NOT_APPLICABLE));
            Agreement agreement = TestCatalogues.draft(catalogue).answer("deel.stuk.een", Answer.text("Ja."));
            assertThat(DocumentOutline.of(agreement, catalogue, TestAgreements.DUTCH)
                            .annexes())
                    .extracting(DocumentOutline.Annex::heading)
                    .doesNotContain(UNASKED);
        }

        @Test
        void not_an_answer_in_a_voice_that_is_not_asked_to_a_question_that_the_profile_does_not_ask() {
            Catalogue catalogue = TestCatalogues.of(CatalogueParts.text("deel.stuk.een", Obligation.NOT_APPLICABLE));
            Agreement agreement =
                    TestCatalogues.draft(catalogue).answer("deel.stuk.een", Party.REGION, Answer.text("Ja."));
            assertThat(DocumentOutline.of(agreement, catalogue, TestAgreements.DUTCH)
                            .annexes())
                    .extracting(DocumentOutline.Annex::heading)
                    .contains(UNASKED);
        }

        @Test
        void not_the_cells_of_a_table() {
            Answer table =
                    Answer.table(AnswerValue.Row.of(Map.of("a", "1", "b", "2")), AnswerValue.Row.of(Map.of("b", "3")));
            assertThat(unasked("proces.vervallen.tabel", table).rows())
                    .containsExactly(List.of("proces.vervallen.tabel/joint", "• 1 – b: 2\n• b: 3"));
        }

        @Test
        void not_what_came_without_a_place() {
            Agreement agreement = TestAgreements.empty().withUnplaced(new UnplacedText("/extra", "{\"x\": 1}"));
            assertThat(annex(agreement, "Bewaard zonder eigen plaats").rows())
                    .containsExactly(List.of("/extra", "{\"x\": 1}"));
        }

        @Test
        void and_an_answer_that_the_form_shows_is_not_repeated() {
            assertThat(headings(TestAgreements.full())).doesNotContain(UNASKED);
        }
    }
}
