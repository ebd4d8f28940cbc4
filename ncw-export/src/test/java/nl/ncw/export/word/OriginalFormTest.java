package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.catalogue.QuestionId;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of the original form, as regions have them: plain tables, filled in, changed and added to by hand. */
class OriginalFormTest {
    private static final String HEADER = row("Onderwerp", "Toelichting", "Uitwerking");
    private static final String OTHER = row("4. Terugval procedure", "> Hoe dan?", "> Per telefoon");

    private static ReadResult monitoring(String text) {
        return read(table(HEADER, OTHER, row("6. Monitoren", "> A?", text)));
    }

    private static ReadResult read(String... tables) {
        return document(tables).read();
    }

    private static ReadResult readWithPartner(String... tables) {
        try {
            return new WordAgreementReader()
                    .knowing(SafetyRegions.all())
                    .withPartner("Waterschap Rivierenland")
                    .read(new ByteArrayInputStream(document(tables).bytes()), Catalogues.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EditedDocument document(String... tables) {
        String body = Arrays.stream(tables).collect(Collectors.joining(EditedDocument.paragraph("")));
        return EditedDocument.of(TestAgreements.empty())
                .replacing(EditedDocument.BODY, "<w:body>.*</w:body>", "<w:body>" + body + "</w:body>")
                .replacing("word/header1.xml", "<w:t[ >][^<]*</w:t>", "")
                .replacing("word/footer1.xml", "<w:t[ >][^<]*</w:t>", "")
                .replacing("docProps/custom.xml", "<property .*</property>", "");
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(text -> cell("", text)).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>"
                + text.lines().map(EditedDocument::paragraph).collect(Collectors.joining())
                + (text.isEmpty() ? EditedDocument.paragraph("") : "") + "</w:tc>";
    }

    private static Answer answer(ReadResult result, String question) {
        return answer(result, question, Voice.JOINT);
    }

    private static Answer answer(ReadResult result, String question, Voice voice) {
        return result.agreement().answers().get(new AnswerKey(new QuestionId(question), voice));
    }

    private static List<String> kept(ReadResult result) {
        return result.agreement().unplaced().stream().map(Unplaced::content).toList();
    }

    private static ReadResult fallback(String title) {
        return read(table(HEADER, row(title, "> Hoe dan?", "> Per telefoon"), row("5. Alerteren", "> Wie?", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. Terugval procedure",
                "Terugvalprocedure",
                "12) Terugval-procedure",
                "1.4.4 TERUGVAL PROCEDURE",
                "4. Terugvalproceduer",
                "4. Terugval procedure (vervolg)"
            })
    void a_topic_is_known_by_its_title_whatever_its_number_and_slips(String title) {
        assertThat(answer(fallback(title), "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon"));
    }

    @Test
    void nothing_is_a_trouble_in_a_form_that_says_what_belongs_where() {
        assertThat(ReturnedDocument.troubles(fallback("4. Terugval procedure"))).isEmpty();
    }

    @Test
    void answers_stand_below_the_questions_that_are_repeated() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row(
                        "5. Alerteren",
                        "> Hoe geven wij een seintje?\n> Wat doet het LOCC?",
                        "> Wat doet het LOCC?\nHet belt.\n> Hoe geven wij een seintje?\nPer mail\nen telefoon")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail\nen telefoon"));
        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt."));
    }

    @Test
    void answers_stand_behind_a_word_that_says_what_they_are_about() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row("12. Informatiemanagement proces", "> Een\n> Twee", "Haalplicht: zelf.\nBrengplicht: meteen.")));

        assertThat(answer(result, "proces.informatiemanagement.brengplicht")).isEqualTo(Answer.text("meteen."));
        assertThat(answer(result, "proces.informatiemanagement.haalplicht")).isEqualTo(Answer.text("zelf."));
    }

    @Test
    void as_many_answers_as_questions_are_divided_in_order_and_that_is_said() {
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", "> A?\n> B?", "> Per mail\n> Het belt")));

        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt"));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.by-order");
    }

    @Test
    void what_cannot_be_divided_stands_at_the_first_question_and_that_is_said() {
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", "> A?\n> B?", "Wij bellen.\nAltijd.")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Wij bellen.\nAltijd."));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.undivided");
    }

    @Test
    void one_text_for_a_question_to_each_party_stands_at_both() {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", "> A?", "Ja, allebei.")));

        assertThat(List.of(Voice.REGION, Voice.PARTNER))
                .allSatisfy(voice -> assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", voice))
                        .isEqualTo(Answer.text("Ja, allebei.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VR: LCMS\nPartner: Eagle",
                "> Crisispartner:\nEagle\n> De veiligheidsregio:\nLCMS",
                "Waterschap Rivierenland: Eagle\nRegio: LCMS"
            })
    void each_party_has_what_stands_behind_its_name(String text) {
        ReadResult result = readWithPartner(
                table(HEADER, row("2. Kerntaak", "", "> Beheerder"), row("2. Aansluitvoorwaarden", "> A?", text)));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("LCMS"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Eagle"));
        assertThat(ReturnedDocument.troubles(result)).isEmpty();
    }

    @Test
    void the_parties_stand_below_each_question_or_the_questions_below_each_party() {
        ReadResult below =
                monitoring("Trigger:\nVR: altijd\nPartner: storing\nFunctionarissen:\nVR: IM\nPartner: wacht");
        ReadResult above = monitoring(
                "VR:\nTrigger: altijd\nFunctionarissen: IM\nPartner:\nTrigger: storing\nFunctionarissen: wacht");

        assertThat(List.of(below, above)).allSatisfy(result -> {
            assertThat(answer(result, "proces.monitoren.trigger", Voice.PARTNER))
                    .isEqualTo(Answer.text("storing"));
            assertThat(answer(result, "proces.monitoren.functionarissen", Voice.REGION))
                    .isEqualTo(Answer.text("IM"));
            assertThat(ReturnedDocument.troubles(result)).isEmpty();
        });
    }

    @Test
    void two_columns_are_those_of_the_region_and_the_partner_and_that_is_said() {
        ReadResult result = read(table(
                "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>",
                row("4. Terugval procedure", "> Hoe?", "Per telefoon", ""),
                row("2. Aansluitvoorwaarden", "> A?", "> Ja", "> Nog niet")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("Ja"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Nog niet"));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.by-column");
    }

    @Test
    void what_stands_before_the_names_of_the_parties_stands_at_both() {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", "> A?", "Zie bijlage\nVR: ja")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("Zie bijlage\nja"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Zie bijlage"));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.for-both");
    }

    @Test
    void regions_and_profile_are_taken_from_the_first_table() {
        Agreement agreement = read(
                        table(
                                row("Onderwerp", "Uitwerking"),
                                row(
                                        "1. Adoptieregio en betrokken regio\u2019s",
                                        "> Adoptieregio: Veiligheidsregio Gooi en Vechtstreek\n"
                                                + "> Betrokken regio\u2019s: Utrecht, Noord-Holland Noord en Flevoland"),
                                row("3. Samenwerkingsprofiel", "> Stand-by")),
                        table(HEADER, OTHER))
                .agreement();

        assertThat(agreement.region()).contains(SafetyRegions.byCode("VR14"));
        assertThat(agreement.involvedRegions())
                .containsExactlyInAnyOrder(
                        SafetyRegions.byCode("VR14"),
                        SafetyRegions.byCode("VR09"),
                        SafetyRegions.byCode("VR10"),
                        SafetyRegions.byCode("VR25"));
        assertThat(agreement.profile()).isEqualTo(CooperationProfile.STAND_BY);
    }

    @Test
    void a_merged_cell_goes_on_with_the_topic_above_it() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                "<w:tr>" + cell("<w:vMerge/>", "") + cell("<w:gridSpan w:val=\"1\"/>", "") + cell("", "en portofoon")
                        + "</w:tr>",
                row("5. Alerteren", "> Wie?", "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(Answer.text("Per telefoon\nen portofoon"));
    }

    @Test
    void two_cells_below_the_last_heading_are_read_both() {
        ReadResult result = read(table(
                "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>",
                row("4. Terugval procedure", "> Hoe?", "Per telefoon", "Per fax"),
                row("5. Alerteren", "> Wie?", "", "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon\nPer fax"));
    }

    @Test
    void all_else_that_is_written_is_kept() {
        ReadResult result = read(
                EditedDocument.paragraph("Vastgesteld op 3 mei"),
                table(
                        HEADER,
                        OTHER,
                        row("6. Omgang met de pers", "> Wie?", "De burgemeester"),
                        row("5. Alerteren\nOok 's nachts", "> Wie?\nNavragen bij Anna", "")));

        assertThat(kept(result))
                .contains("Vastgesteld op 3 mei")
                .anySatisfy(text -> assertThat(text).contains("Omgang met de pers", "De burgemeester"))
                .anySatisfy(text -> assertThat(text).contains("Ook 's nachts"))
                .anySatisfy(text -> assertThat(text).contains("Navragen bij Anna"));
    }

    @Test
    void titles_of_sections_and_lists_of_choices_are_the_form_s_own() {
        ReadResult result = read(
                EditedDocument.paragraph("1.4 Techniek"),
                table(
                        HEADER,
                        row("3. Samenwerkingsprofiel\nKern/structureel/koppel/stand-by/ad-hoc", "> Koppel"),
                        OTHER));

        assertThat(kept(result)).isEmpty();
        assertThat(result.agreement().profile()).isEqualTo(CooperationProfile.KOPPEL);
    }

    @Test
    void an_answer_behind_a_guiding_question_is_kept() {
        ReadResult result =
                read(table(HEADER, OTHER, row("5. Alerteren", "> Wie belt? De meldkamer, 088-1234567", "")));

        assertThat(kept(result)).containsExactly("> Wie belt? De meldkamer, 088-1234567");
    }

    @Test
    void nothing_is_known_of_what_was_sent() {
        assertThat(fallback("4. Terugval procedure").sent()).isEmpty();
    }
}
