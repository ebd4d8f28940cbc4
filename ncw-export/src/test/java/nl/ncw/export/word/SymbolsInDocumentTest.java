package nl.ncw.export.word;

import static nl.ncw.export.word.EditedDocument.run;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;

/** Equations and symbol fonts in what people fill in in a document. */
class SymbolsInDocumentTest {
    private static final String ROW = "proces.alerteren.wijze/joint";
    private static final String MATH = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String FONT =
            "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr><w:t>%2$s</w:t></w:r>";

    private static ReadResult typing(String markup) {
        return EditedDocument.of(TestAgreements.empty())
                .typing(ROW, "answer", markup)
                .read();
    }

    private static void assertAnswer(ReadResult read, String text, String... findings) {
        AnswerKey key = new AnswerKey(new QuestionId("proces.alerteren.wijze"), Voice.ofKey("joint"));
        assertThat(read.agreement().answers()).containsEntry(key, Answer.text(text));
        assertThat(read.findings())
                .extracting(finding -> finding.code().toString())
                .containsExactly(findings);
    }

    private static String mathRun(String text) {
        return "<m:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr><m:t>" + text
                + "</m:t></m:r>";
    }

    private static String half() {
        return "<m:oMath %s><m:f><m:num>%s</m:num><m:den>%s</m:den></m:f></m:oMath>"
                .formatted(MATH, mathRun("1"), mathRun("2"));
    }

    @Test
    void a_fraction_is_read_as_it_is_typed() {
        assertAnswer(typing(half() + run(" uur")), "1/2 uur");
        assertAnswer(typing(run("1") + half() + run(" uur")), "1 1/2 uur");
        assertAnswer(typing(run("Duur: ") + "<w:sdt><w:sdtContent>" + half() + "</w:sdtContent></w:sdt>"), "Duur: 1/2");
    }

    @Test
    void an_equation_on_a_line_of_its_own_stays_on_it() {
        String display = "<m:oMathPara %s>%s</m:oMathPara>".formatted(MATH, half());

        assertAnswer(typing(run("Duur") + display + run("uur")), "Duur\n1/2\nuur");
    }

    @Test
    void an_equation_that_does_not_fit_in_a_line_keeps_its_text_and_is_reported() {
        String matrix = "<m:oMath %s><m:m><m:mr><m:e>%s</m:e><m:e>%s</m:e></m:mr></m:m></m:oMath>"
                .formatted(MATH, mathRun("7"), mathRun("8"));

        assertAnswer(typing(matrix), "7, 8", "word.equation");
    }

    @Test
    void tracked_changes_in_an_equation_are_accepted_and_reported() {
        String changed =
                "<m:oMath %s><m:sSup><m:e>%s</m:e><m:sup><w:del w:author=\"A\">%s</w:del><w:ins w:author=\"A\">%s</w:ins></m:sup></m:sSup></m:oMath>"
                        .formatted(MATH, mathRun("x"), mathRun("3"), mathRun("2"));

        assertAnswer(typing(changed), "x^2", "word.tracked-changes");
    }

    @Test
    void a_run_in_a_symbol_font_is_what_is_seen() {
        assertAnswer(typing(FONT.formatted("Wingdings", "\u00FE") + run(" ja")), "\u2611 ja");
        assertAnswer(typing(FONT.formatted("Symbol", "a\uF0A8") + FONT.formatted("Arial", "a")), "\u03B1\u2666a");
        assertAnswer(typing("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A8\"/></w:r>"), "\u2666");
    }

    @Test
    void a_style_names_a_symbol_font_too() {
        String style =
                "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Tick\"><w:basedOn w:val=\"Base\"/></w:style></w:styles>";
        ReadResult read = EditedDocument.of(TestAgreements.empty())
                .replacing("word/styles.xml", "</w:styles>", style)
                .typing(
                        ROW,
                        "answer",
                        "<w:r><w:rPr><w:rStyle w:val=\"Tick\"/></w:rPr><w:t>\u00FC</w:t></w:r>" + run("\u00FC"))
                .read();

        assertAnswer(read, "\u2713\u00FC");
    }

    @Test
    void an_unknown_sign_is_kept_and_reported() {
        assertAnswer(typing(FONT.formatted("Wingdings", "\uF0FF")), "[Wingdings F0FF]", "word.unknown-symbol");
    }
}
