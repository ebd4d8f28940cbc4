package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.document;
import static nl.ncw.export.word.OriginalDocument.item;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.reading;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static nl.ncw.export.word.OriginalDocument.troubles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ncw.model.agreement.Answer;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a copy of the original form says itself, and what people wrote in it. */
class OriginalFormTextsTest {
    private static ReadResult alerting(String explained) {
        return read(table(HEADER, OTHER, row("5. Alerteren", explained, "")));
    }

    @Test
    void what_the_form_prints_beside_a_topic_is_not_kept() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row(
                        "12. Informatiemanagement proces",
                        "> Brengplicht informatie\n> Haalplicht informatie\n> Regievoering\n"
                                + "> Foutieve of onvolledige informatie\n> Validatie en verificatie",
                        ""),
                row(
                        "3. Organisatorische randvoorwaarden",
                        item("Piketregeling") + item("Piketauto") + item("24/7 toegang tot pand"),
                        "")));

        assertThat(kept(result)).isEmpty();
    }

    @Test
    void its_texts_are_known_in_pieces_too_as_a_converter_leaves_them() {
        assertThat(kept(read(table(
                        HEADER,
                        OTHER,
                        row("12. Informatiemanagement proces", "> Foutieve of\nonvolledige\ninformatie", "")))))
                .isEmpty();
    }

    @Test
    void the_words_of_the_catalogue_are_no_news_either() {
        assertThat(kept(alerting(asked("proces.alerteren")))).isEmpty();
    }

    @Test
    void a_question_that_the_form_does_not_ask_is_kept() {
        assertThat(kept(alerting("> Kan dat ook per mail?"))).containsExactly("> Kan dat ook per mail?");
    }

    @Test
    void what_was_added_to_a_printed_text_is_kept_with_it() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row("12. Informatiemanagement proces", "> Regievoering\n> Haalplicht informatie: elk uur", "")));

        assertThat(kept(result)).containsExactly("> Haalplicht informatie: elk uur");
    }

    @Test
    void a_printed_word_is_no_question_where_it_begins_a_sentence() {
        ReadResult result =
                reading("12. Informatiemanagement proces", "proces.informatiemanagement", "Regievoering doet de VR");

        assertThat(answer(result, "proces.informatiemanagement.brengplicht"))
                .isEqualTo(Answer.text("Regievoering doet de VR"));
    }

    @Test
    void a_printed_question_above_an_answer_is_no_part_of_it() {
        ReadResult result = reading(
                "12. Informatiemanagement proces",
                "proces.informatiemanagement",
                "> Foutieve of onvolledige informatie\nTerugbellen\n> Haalplicht informatie: elk uur");

        assertThat(answer(result, "proces.informatiemanagement.foutieve-informatie"))
                .isEqualTo(Answer.text("Terugbellen"));
        assertThat(answer(result, "proces.informatiemanagement.haalplicht")).isEqualTo(Answer.text("elk uur"));
        assertThat(troubles(result)).isEmpty();
    }

    @Test
    void the_only_question_of_a_topic_may_be_repeated_above_its_answer() {
        ReadResult result = reading(
                "2. Samen oefenen / Vakbekwaam blijven",
                "mens-cultuur-oto.oefenen",
                asked("mens-cultuur-oto.oefenen") + "\nTwee keer");

        assertThat(answer(result, "mens-cultuur-oto.oefenen.frequentie")).isEqualTo(Answer.text("Twee keer"));
    }

    @Test
    void items_of_a_list_that_the_program_draws_are_told_apart() {
        ReadResult result = read(table(
                HEADER, OTHER, row("5. Alerteren", asked("proces.alerteren"), item("Per mail") + item("Het belt"))));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt"));
        assertThat(troubles(result)).containsExactly("word.by-order");
    }

    @Test
    void an_answer_of_several_items_stays_a_list() {
        ReadResult result = read(table(
                HEADER,
                row("5. Alerteren", asked("proces.alerteren"), ""),
                row("4. Terugval procedure", "", item("Telefoon") + item("Portofoon"))));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(Answer.text("• Telefoon\n• Portofoon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2/7", "Pagina 2 van 7", " / "})
    void the_numbers_of_pages_are_not_kept(String foot) {
        assertThat(kept(withFoot(foot))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"088-1234567", "1234", "Versie 2"})
    void all_else_at_the_foot_of_pages_is_kept(String foot) {
        assertThat(kept(withFoot(foot))).containsExactly(foot);
    }

    private static ReadResult withFoot(String foot) {
        return document(table(HEADER, OTHER, row("5. Alerteren", "", "")))
                .replacing("word/footer1.xml", "</w:ftr>", EditedDocument.paragraph(foot) + "</w:ftr>")
                .read();
    }

    @Test
    void in_a_table_of_contents_only_what_somebody_typed_is_kept() {
        String field = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        String contents = "<w:p>" + field.formatted("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"
                + field.formatted("separate") + EditedDocument.run("1.1 Proces\t1") + "</w:p>"
                + EditedDocument.paragraph("5. Alerteren\t2") + EditedDocument.paragraph("Bel 088-1234567")
                + "<w:p>" + field.formatted("end") + "</w:p>";

        assertThat(kept(read(contents, table(HEADER, OTHER, row("5. Alerteren", "", "")))))
                .containsExactly("Bel 088-1234567");
    }

    @Test
    void what_was_written_behind_or_below_a_printed_question_is_shown_and_kept_with_it() {
        ReadResult result = alerting(asked("proces.alerteren").replace("\n", " Per mail.\n") + "\n088-1234567");

        assertThat(kept(result))
                .singleElement()
                .asString()
                .contains("een incident is of dreigt? Per mail.", "088-1234567");
        assertThat(result.findings())
                .anySatisfy(finding ->
                        assertThat(finding.message(LocalisedText.DUTCH)).contains("\"Per mail. 088-1234567\""));
    }

    @Test
    void the_head_and_foot_of_pages_are_named_as_such() {
        assertThat(withFoot("Versie 2").findings())
                .anySatisfy(finding -> assertThat(finding.place()).hasToString("Kop- of voettekst"));
    }

    @Test
    void two_titles_in_a_table_without_a_header_are_no_form() {
        assertThatThrownBy(() -> read(table(row("5. Alerteren", "bellen"), row("6. Monitoren", "kijken"))))
                .hasMessageContaining("Onderwerp");
    }

    @Test
    void what_was_written_into_the_header_of_a_table_is_kept() {
        ReadResult result = read(table(
                row("Onderwerp", "Toelichting", "Uitwerking (besproken met Kees, 06-12345678)"),
                OTHER,
                row("5. Alerteren", "", "")));

        assertThat(kept(result)).containsExactly("Uitwerking (besproken met Kees, 06-12345678)");
    }
}
