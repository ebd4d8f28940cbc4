package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.cell;
import static nl.ncw.export.word.OriginalDocument.inner;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.reading;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static nl.ncw.export.word.OriginalDocument.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people add to a copy of the original form, or merge and repeat in it. */
class OriginalFormVariantsTest {
    private static final String ALERTING = "proces.alerteren.wijze";
    private static final String FALLBACK = "techniek.terugvalprocedure.wijze";
    private static final String CONTACT = "mens-cultuur-oto.vertrouwen.aanspreekpunt";
    private static final String ACCOUNTS = "techniek.accounts.rechten";
    private static final String FORM =
            table(HEADER, OTHER, row("5. Alerteren", asked("proces.alerteren"), "Wijze: per mail"));

    @Nested
    class A_summary {
        @ParameterizedTest
        @CsvSource({
            "Onderwerp|Uitwerking",
            "Onderwerp|Korte uitwerking",
            "Onderwerp|Uitwerking in het kort",
            "Onderwerp|Afspraak",
            "Thema|Afgesproken",
            "Onderwerp|Toelichting|Uitwerking"
        })
        void in_front_of_the_form_is_kept_whatever_its_columns_are_called(String header) {
            String[] names = header.split("\\|");
            String[] filler = names.length == 2 ? new String[0] : new String[] {"kort"};
            ReadResult result = read(
                    table(
                            row(names),
                            summary("4. Terugval procedure", "portofoon", filler),
                            summary("5. Alerteren", "bellen", filler)),
                    FORM);

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon"));
            assertThat(answer(result, ALERTING)).isEqualTo(Answer.text("per mail"));
            assertThat(troubles(result)).containsOnly("word.outside");
            assertThat(String.join("; ", kept(result))).contains("portofoon", "bellen");
        }

        private static String summary(String title, String text, String... filler) {
            return filler.length == 0 ? row(title, text) : row(title, filler[0], text);
        }

        @Test
        void is_known_by_the_title_above_it() {
            ReadResult result = read(
                    EditedDocument.paragraph("Managementsamenvatting"),
                    table(HEADER, row("5. Alerteren", asked("proces.alerteren"), "bellen")),
                    FORM);

            assertThat(answer(result, ALERTING)).isEqualTo(Answer.text("per mail"));
            assertThat(troubles(result)).containsOnly("word.outside");
        }

        @Test
        void is_no_list_of_people_or_versions() {
            ReadResult result = read(
                    table(row("Versie", "Datum"), row("0.1", "1 mei")),
                    table(row("Naam", "Organisatie"), row("Adoptieregio", "Utrecht")),
                    FORM);

            assertThat(answer(result, ALERTING)).isEqualTo(Answer.text("per mail"));
            assertThat(kept(result)).anySatisfy(text -> assertThat(text).contains("0.1 | 1 mei"));
        }
    }

    @Nested
    class A_cell_that_is_merged_over_topics {
        private static String merged(String title, String topic, boolean first, String text) {
            return "<w:tr>" + cell("", title) + cell("", asked(topic))
                    + cell(first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>", text) + "</w:tr>";
        }

        @Test
        void is_read_at_the_first_of_them_and_all_are_named() {
            ReadResult result = read(table(
                    HEADER,
                    merged("4. Terugval procedure", "techniek.terugvalprocedure", true, "Per telefoon"),
                    merged("2. Samen oefenen / Vakbekwaam blijven", "mens-cultuur-oto.oefenen", false, ""),
                    merged("2. Aansluitvoorwaarden", "techniek.aansluitvoorwaarden", false, ""),
                    row("5. Alerteren", asked("proces.alerteren"), "Wijze: per mail")));

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon"));
            assertThat(answer(result, "mens-cultuur-oto.oefenen.frequentie")).isNull();
            assertThat(troubles(result)).containsExactly("word.goes-on");
            assertThat(result.findings())
                    .anySatisfy(finding -> assertThat(finding.message(LocalisedText.DUTCH))
                            .contains("Terugval", "oefenen", "Aansluitvoorwaarden"));
        }

        @Test
        void is_of_one_topic_if_its_rows_are() {
            ReadResult result = read(table(
                    HEADER,
                    merged("4. Terugval procedure", "techniek.terugvalprocedure", true, "Per telefoon"),
                    merged("", "techniek.terugvalprocedure", false, ""),
                    row("5. Alerteren", asked("proces.alerteren"), "Wijze: per mail")));

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon"));
            assertThat(troubles(result)).isEmpty();
        }

        @Test
        void is_not_said_to_be_one_if_it_is_blank() {
            assertThat(troubles(read(table(
                            HEADER,
                            merged("4. Terugval procedure", "techniek.terugvalprocedure", true, "> "),
                            merged("2. Aansluitvoorwaarden", "techniek.aansluitvoorwaarden", false, "")))))
                    .isEmpty();
        }
    }

    @Nested
    class A_table_with_other_columns {
        private static ReadResult contacts(String... rows) {
            return reading(
                    "1. Vertrouwen en vakbekwaamheid",
                    "mens-cultuur-oto.vertrouwen",
                    EditedDocument.paragraph("Aanspreekpunt:") + inner(rows));
        }

        private static ReadResult accounts(String... rows) {
            return reading("3. Functies – account", "techniek.accounts", inner(rows));
        }

        @Test
        void has_the_contacts_in_its_known_columns_and_the_rest_is_kept_with_each() {
            ReadResult result = contacts(
                    row("Nr.", "E-mailadres", "Rol", "Naam", "Gebruikersnaam", "Mobiel", "Bereikbaarheid"),
                    row("1", "a@vr.example", "IM", "Anna de Wit", "awit", "06-1", "24/7"),
                    row("2", "", "OvD", "Piet Dijk", "", "06-2", ""));

            assertThat(answer(result, CONTACT))
                    .isEqualTo(Answer.contacts(
                            Contact.named("Anna de Wit").as("IM", "").reachedAt("06-1", "a@vr.example"),
                            Contact.named("Piet Dijk").as("OvD", "").reachedAt("06-2", "")));
            assertThat(troubles(result)).containsExactly("word.other-cells");
            assertThat(kept(result)).containsExactly("Anna de Wit | Gebruikersnaam: awit | Bereikbaarheid: 24/7");
        }

        @Test
        void may_name_a_person_in_parts_and_somebody_else_beside() {
            ReadResult result = contacts(
                    row("Voornaam", "Achternaam", "Telefoon", "Mobiel", "Naam vervanger", "Organisatie"),
                    row("Anna", "de Wit", "088-1", "06-1", "Piet", "VRU"));

            assertThat(answer(result, CONTACT))
                    .isEqualTo(Answer.contacts(
                            Contact.named("Anna de Wit").as("", "VRU").reachedAt("088-1", "")));
            assertThat(kept(result)).containsExactly("Anna de Wit | Mobiel: 06-1 | Naam vervanger: Piet");
        }

        @Test
        void stays_text_if_a_row_has_no_name() {
            ReadResult result = contacts(row("Naam", "Telefoon", "Mobiel"), row("", "088-1", "06-1"));

            assertThat(answer(result, CONTACT).toString()).contains("06-1");
            assertThat(kept(result)).isEmpty();
        }

        @Test
        void has_the_accounts_in_its_known_columns() {
            ReadResult result = accounts(
                    row("Account", "Gebruikersnaam", "Functie", "Autorisatie", "Afdeling"),
                    row("LCMS", "im01", "Dijkwacht", "Lezen", "Crisis"));

            assertThat(answer(result, ACCOUNTS))
                    .isEqualTo(Answer.table(AnswerValue.Row.of(Map.of("functie", "Dijkwacht", "rechten", "Lezen"))));
            assertThat(kept(result))
                    .containsExactly("Dijkwacht | Account: LCMS | Gebruikersnaam: im01 | Afdeling: Crisis");
        }

        @Test
        void stays_text_if_it_has_none_of_the_columns_of_the_form() {
            assertThat(answer(accounts(row("Account", "Gebruikersnaam"), row("LCMS", "im01")), ACCOUNTS))
                    .isEqualTo(Answer.text("Account | Gebruikersnaam\nLCMS | im01"));
        }

        @Test
        void goes_on_in_a_second_table() {
            ReadResult result = accounts(
                    row("Functie", "Rechten"),
                    row("Dijkwacht", "Lezen") + "</w:tbl>" + EditedDocument.paragraph("") + "<w:tbl>"
                            + row("Rechten", "Functie"),
                    row("Schrijven", "IM"));

            assertThat(answer(result, ACCOUNTS))
                    .isEqualTo(Answer.table(
                            AnswerValue.Row.of(Map.of("functie", "Dijkwacht", "rechten", "Lezen")),
                            AnswerValue.Row.of(Map.of("functie", "IM", "rechten", "Schrijven"))));
        }
    }

    @Nested
    class Words_of_both_parties {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Beide",
                    "Beiden",
                    "Allebei",
                    "Samen",
                    "Gezamenlijk",
                    "VR en CP",
                    "VR/partner",
                    "Veiligheidsregio en crisispartner",
                    "De crisispartner + de veiligheidsregio",
                    "Voor beide partijen geldt"
                })
        void are_the_answer_of_each_or_the_common_answer(String both) {
            String text = both + ": via LCMS";
            ReadResult each = reading("2. Aansluitvoorwaarden", "techniek.aansluitvoorwaarden", text);
            ReadResult joint = reading("2. Samen oefenen / Vakbekwaam blijven", "mens-cultuur-oto.oefenen", text);

            assertThat(List.of(Voice.REGION, Voice.PARTNER))
                    .allSatisfy(voice -> assertThat(answer(each, "techniek.aansluitvoorwaarden.voldaan", voice))
                            .isEqualTo(Answer.text("via LCMS")));
            assertThat(troubles(each)).isEmpty();
            assertThat(answer(joint, "mens-cultuur-oto.oefenen.frequentie")).isEqualTo(Answer.text("via LCMS"));
            assertThat(troubles(joint)).isEmpty();
        }

        @Test
        void stand_beside_those_of_one() {
            ReadResult each = reading(
                    "2. Aansluitvoorwaarden", "techniek.aansluitvoorwaarden", "VR: ja, samen: via LCMS\nCP: nee");

            assertThat(answer(each, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                    .isEqualTo(Answer.text("ja\nvia LCMS"));
            assertThat(answer(each, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                    .isEqualTo(Answer.text("via LCMS\nnee"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Samen", "VR: ja\nBeide: nee"})
        void stay_in_the_common_answer_if_they_are_needed_there(String text) {
            assertThat(answer(
                            reading("2. Samen oefenen / Vakbekwaam blijven", "mens-cultuur-oto.oefenen", text),
                            "mens-cultuur-oto.oefenen.frequentie"))
                    .isEqualTo(Answer.text(text));
        }
    }

    @Nested
    class A_topic_that_goes_on {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4. Terugval procedure (vervolg)",
                    "4. Terugval procedure - vervolg",
                    "Terugval procedure (vervolg 2)",
                    "Terugvalprocedure (Vervolg van pagina 3)",
                    "4. Terugval procedure\n(vervolg)",
                    "Terugfal procedure (vervolg)",
                    "Vervolg terugval procedure",
                    "4. Terugval procedure – voortzetting",
                    "(vervolg) 4. Terugval procedure"
                })
        void has_the_words_of_all_its_rows(String title) {
            ReadResult result = read(
                    FORM,
                    table(HEADER, row("5. Alerteren (vervolg)", "", "Moment: meteen"), row(title, "", "Per portofoon")),
                    table(row("(vervolg)", "", "Per post")));

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon\nPer portofoon\nPer post"));
            assertThat(troubles(result)).doesNotContain("word.topic-twice", "word.second-agreement", "word.outside");
        }

        @Test
        void may_go_on_in_a_table_without_a_header() {
            ReadResult result = read(FORM, table(row("4. Terugval procedure (vervolg)", "", "Per portofoon")));

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon\nPer portofoon"));
            assertThat(troubles(result)).isEmpty();
        }
    }

    @Nested
    class A_topic_with_a_second_row {
        @Test
        void has_both_texts_in_order_even_if_two_topics_have() {
            ReadResult result = read(table(
                    HEADER,
                    OTHER,
                    row("2. Samen oefenen / Vakbekwaam blijven", asked("mens-cultuur-oto.oefenen"), "Jaarlijks"),
                    row("5. Alerteren", asked("proces.alerteren"), "Wijze: per mail"),
                    row("4. Terugval procedure", "", "Per portofoon"),
                    row("2. Samen oefenen / Vakbekwaam blijven", "", "Met de IM")));

            assertThat(answer(result, FALLBACK)).isEqualTo(Answer.text("Per telefoon\nPer portofoon"));
            assertThat(answer(result, "mens-cultuur-oto.oefenen.frequentie"))
                    .isEqualTo(Answer.text("Jaarlijks\nMet de IM"));
            assertThat(troubles(result)).containsExactly("word.topic-twice", "word.topic-twice");
        }

        @ParameterizedTest
        @CsvSource({"true,true", "true,false", "false,true", "false,false"})
        void loses_nothing_whichever_row_has_the_questions(boolean first, boolean second) {
            String asked = asked("proces.alerteren");
            ReadResult result = read(table(
                    HEADER,
                    OTHER,
                    row("5. Alerteren", first ? asked : "", "bellen"),
                    row("5. Alerteren", second ? asked : "", "mailen")));

            assertThat(answer(result, ALERTING)).isEqualTo(Answer.text("bellen\nmailen"));
            assertThat(kept(result)).isEmpty();
        }
    }
}
