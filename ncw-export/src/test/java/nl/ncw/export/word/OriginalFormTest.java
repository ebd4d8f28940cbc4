package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.cell;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of the original form, as regions have them: filled in, changed and added to by hand. */
class OriginalFormTest {
    private static final String FALLBACK = asked("techniek.terugvalprocedure");
    private static final String ALERTING = asked("proces.alerteren");

    private static ReadResult fallback(String title) {
        return read(table(HEADER, row(title, FALLBACK, "> Per telefoon"), row("5. Alerteren", ALERTING, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. Terugval procedure",
                "Terugvalprocedure",
                "12) Terugval-procedure",
                "1.4.4 TERUGVAL PROCEDURE",
                "4. Terugvalproceduer",
                "4. Terugval procedure (vervolg)",
                "4. Terugval\n    procedure"
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
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", ALERTING, "> Per mail\n> Het belt")));

        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt"));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.by-order");
    }

    @Test
    void what_cannot_be_divided_stands_at_the_first_question_and_that_is_said() {
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", ALERTING, "Wij bellen.\nAltijd.")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Wij bellen.\nAltijd."));
        assertThat(ReturnedDocument.troubles(result)).singleElement().asString().startsWith("word.undivided");
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
                row("5. Alerteren", ALERTING, "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(Answer.text("Per telefoon\nen portofoon"));
    }

    @Test
    void two_cells_below_the_last_heading_are_read_both() {
        ReadResult result = read(table(
                "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>",
                row("4. Terugval procedure", FALLBACK, "Per telefoon", "Per fax"),
                row("5. Alerteren", ALERTING, "", "")));

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
