package nl.ncw.export.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form offers to write in, and what stands in it already. */
class FillInFormTest {
    private static final List<String> SIGNATORY = List.of(
            "party", "organisation", "name", "function", "capacity", "mandate", "mandate-date", "place", "date");
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String WAY = "proces.alerteren.wijze";
    private static final String CHECKLIST = "organisatie.randvoorwaarden.voorzieningen";
    private static final String MATRIX = "proces.op-en-afschalen.niveaus";
    private static final String TABLE = "techniek.accounts.rechten";
    private static final String CONTACTS = "mens-cultuur-oto.vertrouwen.aanspreekpunt";
    private static final String REGIONAL_CONTACTS = "organisatie.adoptieregio.aanspreekpunten";

    private static FillInForm form(Agreement agreement, Locale locale) {
        return FillInForm.of(agreement, TestAgreements.CATALOGUE, locale, SafetyRegions.register());
    }

    private static FillInForm form(Agreement agreement) {
        return form(agreement, TestAgreements.DUTCH);
    }

    private static FormAnswer answer(Agreement agreement, String question) {
        return form(agreement)
                .answer(new AnswerKey(new QuestionId(question), Voice.JOINT))
                .orElseThrow();
    }

    private static FormAnswer answered(String question, Answer answer) {
        return answer(TestAgreements.empty().answer(question, answer), question);
    }

    private static FormTable table(String question, Answer answer) {
        return answered(question, answer).table().orElseThrow();
    }

    private static FormTable table(String question) {
        return answer(TestAgreements.empty(), question).table().orElseThrow();
    }

    private static List<List<String>> cells(FormTable table) {
        return table.rows().stream().map(FormTable.Row::cells).toList();
    }

    private static List<String> columns(FormTable table) {
        return table.columns().stream().map(FormTable.Column::id).toList();
    }

    private static Stream<Agreement> agreements() {
        return TestAgreements.all().map(named -> named.getPayload());
    }

    @Nested
    class Fields {
        @Test
        void are_those_of_the_agreement_that_no_answer_holds() {
            assertThat(form(TestAgreements.signed()).fields())
                    .extracting(field -> field.id().toString(), FormField::label, FormField::value)
                    .containsExactly(
                            tuple("@region", "Veiligheidsregio (adoptieregio)", "Gelderland-Zuid (VR08)"),
                            tuple("@partner.name", "Crisispartner", "Waterschap Rivierenland"),
                            tuple("@partner.core-task", "Kerntaak", "Beheerder"),
                            tuple("@status", "Status", "In afstemming"),
                            tuple("@validity.from", "Geldig vanaf", "2026-03-01"),
                            tuple("@validity.until", "Geldig tot en met", "2028-02-29"),
                            tuple("@validity.evaluation", "Evaluatie uiterlijk", "2027-09-01"),
                            tuple("@scope", "Reikwijdte", "Regionaal"),
                            tuple("@title", "Titel", "Convenant hoogwater"),
                            tuple("@reference", "Kenmerk", "2026/017"),
                            tuple("@classification", "Rubricering", "Intern"),
                            tuple("@duration", "Looptijd", "Bepaalde tijd"),
                            tuple("@renewal", "Verlenging", "Bij besluit van de partijen"),
                            tuple("@renewal-period", "Verlenging telkens met", "1 jaar en 6 maanden"),
                            tuple("@notice-period", "Opzegtermijn", "6 maanden"),
                            tuple("@amendment", "Wijziging", "Schriftelijk en met instemming van alle partijen."),
                            tuple("@accession", "Toetreding", "Met instemming van alle partijen."),
                            tuple("@evaluator", "Evaluatie door", "De informatiemanagers van de partijen"),
                            tuple("@yearly-meeting", "Jaarlijks overleg", "In maart, door de accounthouders."),
                            tuple("@predecessor.reference", "Opvolger van (kenmerk)", "2022/3"),
                            tuple("@predecessor.digest", "Opvolger van (controlegetal SHA-256)", DIGEST),
                            tuple("@successor.reference", "Opgevolgd door (kenmerk)", "2030/1"),
                            tuple("@successor.digest", "Opgevolgd door (controlegetal SHA-256)", DIGEST),
                            tuple("@go-live", "In gebruik sinds (livegang)", "2026-04-01"),
                            tuple("@publication", "Besluit over openbaarmaking", "Gedeeltelijk openbaar maken"),
                            tuple(
                                    "@publication-grounds",
                                    "Gronden van dat besluit",
                                    "Woo artikel 5.1, tweede lid, onder e"));
        }

        @Test
        void are_empty_while_nothing_is_known_but_the_status() {
            assertThat(form(TestAgreements.empty()).fields())
                    .filteredOn(field -> !field.value().isEmpty())
                    .extracting(FormField::value)
                    .containsExactly("Concept");
        }

        @Test
        void offer_the_regions_that_are_known_and_those_of_the_agreement() {
            SafetyRegion renamed = new SafetyRegion("VR08", "Gelderland Zuid");
            assertThat(form(TestAgreements.empty().involving(List.of(renamed)))
                            .fields()
                            .get(0)
                            .input()
                            .offered())
                    .hasSize(26)
                    .contains("Gelderland-Zuid (VR08)", "Gelderland Zuid (VR08)");
        }

        @Test
        void offer_the_core_tasks_under_the_names_of_the_catalogue() {
            assertThat(form(TestAgreements.empty(), Locale.GERMAN)
                            .fields()
                            .get(2)
                            .input())
                    .isEqualTo(CellInput.choice(List.of(
                            "Einsatzorganisation (hulpdienst)",
                            "Infrastruktur- oder Gebietsverwalter (beheerder)",
                            "Dienstleister (dienstverlener)",
                            "Gelegentlicher Partner (incidentele partner)")));
        }
    }

    @Nested
    class Answers {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.internal.form.FillInFormTest#agreements")
        void have_room_for_each_voice_that_is_asked_in_the_order_of_the_form(Agreement agreement) {
            assertThat(form(agreement).answers())
                    .extracting(FormAnswer::key)
                    .containsExactlyElementsOf(TestAgreements.asked().keySet());
        }

        @Test
        void say_how_pressing_the_question_is() {
            assertThat(answer(TestAgreements.empty(), WAY).obligation()).isEqualTo(Obligation.REQUIRED);
        }

        @Test
        void show_text_as_it_was_written() {
            assertThat(answered(WAY, Answer.text(" een\n twee ")).answer()).isEqualTo(" een\n twee ");
        }

        @Test
        void show_why_a_question_does_not_apply() {
            assertThat(answered(WAY, Answer.notApplicable("Geen meldkamer")))
                    .extracting(answer -> answer.status().value(), FormAnswer::note, FormAnswer::answer)
                    .containsExactly("Niet van toepassing", "Geen meldkamer", "");
        }

        @Test
        void show_what_is_still_to_be_settled() {
            assertThat(answered(WAY, Answer.toBeSettled("Bellen", "IM", LocalDate.of(2026, 6, 30))))
                    .extracting(answer -> answer.status().value(), FormAnswer::note, FormAnswer::owner, FormAnswer::due)
                    .containsExactly("Nog af te spreken", "Bellen", "IM", "2026-06-30");
        }

        @Test
        void show_an_answer_of_another_kind_in_words() {
            assertThat(answered(WAY, Answer.contacts(Contact.named("Anna").as("IM", "Bureau")))
                            .answer())
                    .isEqualTo("• Anna, IM, Bureau");
        }

        @Test
        void show_text_where_rows_are_asked_in_words_beside_the_empty_table() {
            assertThat(answered(TABLE, Answer.text("zie bijlage")))
                    .extracting(
                            FormAnswer::answer,
                            answer -> answer.table().orElseThrow().rows())
                    .containsExactly("zie bijlage", List.of());
        }

        @Test
        void have_nothing_to_write_beside_a_table() {
            assertThat(answer(TestAgreements.full(), TABLE))
                    .extracting(FormAnswer::input, FormAnswer::answer)
                    .containsExactly(CellInput.NONE, "");
        }
    }

    @Nested
    class A_table {
        @Test
        void has_the_columns_of_its_question_with_what_is_common_in_them() {
            assertThat(table(TABLE).columns().get(0))
                    .isEqualTo(new FormTable.Column(
                            "functie",
                            "Functie",
                            CellInput.suggestions(List.of(
                                    "Informatiemanager",
                                    "Leider CoPI (commando plaats incident)",
                                    "Operationeel leider",
                                    "Liaison",
                                    "Functioneel beheerder"))));
        }

        @Test
        void shows_a_column_that_its_question_has_not_under_its_id() {
            FormTable table =
                    table(TABLE, Answer.table(AnswerValue.Row.of(Map.of("rechten", "lezen", "oude kolom", "x"))));
            assertThat(columns(table)).containsExactly("functie", "rechten", "oude kolom");
            assertThat(cells(table)).containsExactly(List.of("", "lezen", "x"));
        }

        @Test
        void of_items_has_a_row_for_each_and_then_those_of_the_parties() {
            FormTable table = table(
                    CHECKLIST,
                    Answer.checklist(
                            Tick.added("Eigen", "n1"),
                            Tick.notArranged("vervallen", "n2"),
                            Tick.arranged("piketauto", "n3")));
            assertThat(table.rows())
                    .extracting(row -> row.id().item().orElse(""), row -> String.join("|", row.cells()))
                    .contains(tuple("piketauto", "Piketauto|ja|n3"))
                    .endsWith(tuple("vervallen", "vervallen|nee|n2"), tuple("", "Eigen|ja|n1"))
                    .hasSize(7);
        }

        @Test
        void of_levels_has_a_row_for_each_and_takes_no_more() {
            FormTable table = table(MATRIX);
            assertThat(cells(table))
                    .containsExactly(
                            List.of("Operationeel", "", ""),
                            List.of("Tactisch", "", ""),
                            List.of("Strategisch", "", ""));
            assertThat(table.open()).isFalse();
        }

        @Test
        void of_levels_shows_rows_and_columns_that_only_the_answer_has() {
            FormTable table = table(
                    MATRIX,
                    Answer.matrix(Map.of(
                            "extra", AnswerValue.Row.of(Map.of("row", "a")),
                            "tactisch", AnswerValue.Row.of(Map.of("crisispartner", "b")))));
            assertThat(columns(table)).containsExactly("row-", "veiligheidsregio", "crisispartner", "row");
            assertThat(cells(table)).contains(List.of("Tactisch", "", "b", ""), List.of("extra", "", "", "a"));
        }

        @Test
        void of_levels_offers_what_the_form_proposes() {
            assertThat(table(MATRIX).columns().get(1).input())
                    .isEqualTo(CellInput.suggestions(List.of("CoPI", "ROT", "BT")));
        }

        @Test
        void of_contacts_asks_for_the_region_where_each_speaks_for_one() {
            assertThat(columns(table(REGIONAL_CONTACTS)))
                    .containsExactly("region", "name", "function", "organisation", "telephone", "email");
        }

        @Test
        void of_contacts_asks_for_no_region_elsewhere() {
            assertThat(columns(table(CONTACTS)))
                    .containsExactly("name", "function", "organisation", "telephone", "email");
        }

        @Test
        void of_contacts_shows_a_region_wherever_somebody_gave_one() {
            Contact anna = Contact.named("Anna").forRegion(SafetyRegions.byCode("VR09"));
            assertThat(cells(table(CONTACTS, Answer.contacts(anna))))
                    .containsExactly(List.of("Utrecht (VR09)", "Anna", "", "", "", ""));
        }
    }

    @Nested
    class The_agreement {
        @Test
        void has_tables_of_its_own() {
            assertThat(form(TestAgreements.full()).tables())
                    .extracting(table -> table.id().toString(), FormTable::heading, FillInFormTest::columns)
                    .containsExactly(
                            tuple("@other-partners", "Overige partners", List.of("name", "core-task", "kind")),
                            tuple("@members", "Leden van een vereniging", List.of("association", "name")),
                            tuple("@involved-regions", "Betrokken regio's", List.of("region")),
                            tuple("@basis-documents", "Grondslagen", List.of("kind", "title", "reference")),
                            tuple("@enclosures", "Bijlagen", List.of("title", "reference", "digest")),
                            tuple("@endorsements", "Instemming", List.of("body", "date", "remark")),
                            tuple(
                                    "@contacts",
                                    "Contactpersonen",
                                    List.of(
                                            "party",
                                            "name",
                                            "function",
                                            "organisation",
                                            "telephone",
                                            "email",
                                            "region")),
                            tuple("@signatories", "Ondertekening", SIGNATORY),
                            tuple("@earlier-signatories", "Eerdere ondertekening", SIGNATORY),
                            tuple("@revisions", "Versiegeschiedenis", List.of("version", "date", "author", "change")));
        }

        @Test
        void shows_its_signatories() {
            assertThat(cells(form(TestAgreements.full()).tables().get(7)))
                    .containsExactly(
                            List.of("Veiligheidsregio", "", "Bram Jansen", "Directeur", "", "", "", "", "2026-02-20"),
                            List.of("Crisispartner", "", "Carla Smit", "", "", "", "", "", ""));
        }

        @Test
        void answers_some_questions_by_its_fields_and_tables() {
            assertThat(form(TestAgreements.full()).facts())
                    .extracting(
                            fact -> fact.question().value(),
                            fact -> fact.place().map(RowId::toString))
                    .containsExactly(
                            tuple("algemeen.adoptieregio.adoptieregio", Optional.of("@region")),
                            tuple("algemeen.adoptieregio.betrokken-regios", Optional.of("@involved-regions")),
                            tuple("algemeen.kerntaak.kerntaak", Optional.of("@partner.core-task")),
                            tuple("algemeen.samenwerkingsprofiel.samenwerkingsprofiel", Optional.empty()),
                            tuple("organisatie.adoptieregio.adoptieregio", Optional.of("@region")),
                            tuple("organisatie.adoptieregio.andere-regios", Optional.of("@involved-regions")));
        }
    }

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_form_can_be_made_in_every_language(Locale language) {
        assertThat(agreements().map(agreement -> form(agreement, language))).hasSize(4);
    }

    @Test
    void a_partner_whose_core_task_the_catalogue_does_not_name_shows_its_key() {
        Agreement agreement = TestAgreements.empty()
                .with(AgreementProperties.REGION, Optional.empty())
                .with(AgreementProperties.PARTNER, Optional.of(CrisisPartner.named("X", CoreTask.HULPDIENST)));
        Catalogue small = TestCatalogues.withSections("A");
        assertThat(FillInForm.of(agreement, small, TestAgreements.DUTCH, RegionRegister.empty())
                        .fields()
                        .get(2)
                        .value())
                .isEqualTo("hulpdienst");
    }
}
