package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.cell;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.readWithPartner;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static nl.ncw.export.word.OriginalDocument.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.ReadBack;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose text it is that stands under a question to each of the parties in a copy of the original form. */
class OriginalFormPartiesTest {
    private static final String CONDITIONS = asked("techniek.aansluitvoorwaarden");
    private static final String MONITORING = asked("proces.monitoren");
    private static final String FALLBACK = asked("techniek.terugvalprocedure");

    private static final String OTHER_IN_COLUMNS = row("4. Terugval procedure", FALLBACK, "Per telefoon", "");

    private static ReadResult monitoring(String text) {
        return read(table(HEADER, OTHER, row("6. Monitoren", MONITORING, text)));
    }

    @Test
    void one_text_for_a_question_to_each_party_stands_at_both() {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "Ja, allebei.")));

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
                table(HEADER, row("2. Kerntaak", "", "> Beheerder"), row("2. Aansluitvoorwaarden", CONDITIONS, text)));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("LCMS"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Eagle"));
        assertThat(ReadBack.troubles(result)).isEmpty();
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
            assertThat(ReadBack.troubles(result)).isEmpty();
        });
    }

    @Test
    void two_columns_are_those_of_the_region_and_the_partner_and_that_is_said() {
        ReadResult result = read(table(
                "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>",
                row("4. Terugval procedure", FALLBACK, "Per telefoon", ""),
                row("2. Aansluitvoorwaarden", CONDITIONS, "> Ja", "> Nog niet")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("Ja"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Nog niet"));
        assertThat(ReadBack.troubles(result)).singleElement().asString().startsWith("word.by-column");
    }

    @Test
    void what_stands_before_the_names_of_the_parties_stands_at_both() {
        ReadResult result =
                read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "Zie bijlage\nVR: ja")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("Zie bijlage\nja"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Zie bijlage"));
        assertThat(ReadBack.troubles(result)).singleElement().asString().startsWith("word.for-both");
    }

    @Test
    void the_partner_is_known_by_a_word_of_its_name() {
        ReadResult result = readWithPartner(table(
                HEADER,
                row("2. Kerntaak", "", "> Beheerder"),
                row("2. Aansluitvoorwaarden", CONDITIONS, "VR: LCMS\nHet waterschap: Eagle")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("LCMS"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Eagle"));
    }

    @Test
    void behind_a_strange_name_nothing_is_taken_for_the_words_of_the_one_party_that_is_named() {
        String text = "VR: LCMS\nWSRL: Eagle";
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, text)));

        assertThat(List.of(Voice.REGION, Voice.PARTNER))
                .allSatisfy(voice -> assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", voice))
                        .isEqualTo(Answer.text(text)));
        assertThat(troubles(result)).containsExactly("word.for-both");
    }

    @Test
    void how_far_the_words_of_both_parties_could_be_divided_is_said_once() {
        assertThat(troubles(monitoring("VR:\nAltijd\nMet de IM\nPartner:\nBij storing\nMet de wacht")))
                .containsExactly("word.undivided");
    }

    private static String shared(String one, String other) {
        return row("Onderwerp", "Toelichting", one, other);
    }

    private static ReadResult inColumns(String header, String title, String topic) {
        return readWithPartner(table(header, row(title, asked(topic), "LCMS", "Eagle"), OTHER_IN_COLUMNS));
    }

    @Test
    void columns_with_the_names_of_the_parties_are_theirs_whatever_the_order() {
        ReadResult result = inColumns(
                shared("Uitwerking waterschap", "Uitwerking VR"),
                "2. Aansluitvoorwaarden",
                "techniek.aansluitvoorwaarden");

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("Eagle"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("LCMS"));
    }

    @Test
    void the_names_of_the_parties_may_stand_in_a_row_below_the_header() {
        String header = "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>" + row("", "", "Partner", "VR");
        ReadResult result = inColumns(header, "2. Aansluitvoorwaarden", "techniek.aansluitvoorwaarden");

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("LCMS"));
        assertThat(kept(result)).doesNotContain("Partner");
    }

    @Test
    void one_answer_of_both_says_whose_column_each_text_stood_in() {
        ReadResult result = inColumns(
                shared("Uitwerking VR", "Uitwerking partner"),
                "2. Samen oefenen / Vakbekwaam blijven",
                "mens-cultuur-oto.oefenen");

        assertThat(answer(result, "mens-cultuur-oto.oefenen.frequentie"))
                .isEqualTo(Answer.text("Uitwerking VR:\nLCMS\nUitwerking partner:\nEagle"));
        assertThat(troubles(result)).contains("word.cells-joined");
    }

    @Test
    void parties_that_follow_each_other_on_one_line_are_told_apart() {
        ReadResult result =
                read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "VR: ja, partner: nee")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("ja"));
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("nee"));
    }

    @Test
    void a_strange_name_on_the_line_of_the_one_party_that_is_named_makes_it_the_words_of_both() {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "VR: ja / WSRL: nee")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("VR: ja / WSRL: nee"));
        assertThat(troubles(result)).containsExactly("word.for-both");
    }

    @Test
    void other_names_beside_those_of_both_parties_are_said() {
        ReadResult result = read(
                table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "VR: ja\nPartner: ja\nOverig: nee")));

        assertThat(troubles(result)).containsExactly("word.other-names");
    }

    @Test
    void the_name_of_a_party_alone_is_an_answer() {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "VR")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION))
                .isEqualTo(Answer.text("VR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Veiligheidsregio (VR): ja\nPartner: nee", "VRGZ: ja\nPartner: nee"})
    void a_region_is_known_by_what_stands_for_its_name(String text) {
        ReadResult result = read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, text)));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.REGION)
                        .toString())
                .contains("ja");
        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("nee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VR: ja. Wij schreven: \"partner: nog niet\", maar dat is opgelost.",
                "VR: ja, zie artikel 4: “partner: levert”."
            })
    void a_name_in_a_quotation_is_no_party_that_speaks(String text) {
        ReadResult result =
                read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, text + "\nPartner: nee")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("nee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VR: ja\nPartner: ja\nDe VR laat jaarlijks testen.",
                "VR: ja\nPartner: ja\nBeide partijen zijn aangesloten.",
                "Veiligheidsregio Utrecht: ja\nVeiligheidsregio Flevoland: nee\nPartner: ja"
            })
    void words_about_a_party_behind_those_of_another_are_said(String text) {
        assertThat(troubles(read(table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, text)))))
                .containsExactly("word.other-names");
    }

    @Test
    void who_speaks_for_a_party_is_kept_with_what_is_said() {
        ReadResult result = read(
                table(HEADER, OTHER, row("2. Aansluitvoorwaarden", CONDITIONS, "VR: ja\nPartner (J. de Groot): nee")));

        assertThat(answer(result, "techniek.aansluitvoorwaarden.voldaan", Voice.PARTNER))
                .isEqualTo(Answer.text("Partner (J. de Groot): nee"));
    }
}
