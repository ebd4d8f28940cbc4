package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.junit.jupiter.api.Test;

/** Symbol fonts in what people fill in in a workbook. */
class SymbolsInWorkbookTest {
    private static final String ROW = "proces.alerteren.wijze/joint";
    private static final AnswerKey KEY = new AnswerKey(new QuestionId("proces.alerteren.wijze"), Voice.ofKey("joint"));

    private final ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.empty());

    private XSSFFont font(String name) {
        XSSFFont font = workbook.poi().createFont();
        font.setFontName(name);
        return font;
    }

    private void fontOfCell(XSSFCell cell, String name) {
        XSSFCellStyle style = workbook.poi().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFont(font(name));
        cell.setCellStyle(style);
    }

    private XSSFCell cell() {
        return workbook.cell(ROW, "answer");
    }

    private void assertAnswer(String text, String... findings) throws IOException {
        ReadResult read = workbook.read();
        assertThat(read.agreement().answers()).containsEntry(KEY, Answer.text(text));
        assertThat(read.findings())
                .extracting(finding -> finding.code().toString())
                .containsExactly(findings);
    }

    @Test
    void a_cell_in_a_symbol_font_is_what_is_seen() throws IOException {
        cell().setCellValue("\u00FC");
        fontOfCell(cell(), "Wingdings");

        assertAnswer("\u2713");
    }

    @Test
    void runs_have_the_fonts_that_they_name_and_others_that_of_the_cell() throws IOException {
        XSSFRichTextString text = new XSSFRichTextString("\u00FE a \u00D7 b");
        text.applyFont(0, 1, font("Wingdings"));
        text.applyFont(4, 5, font("Arial"));
        cell().setCellValue(text);
        assertAnswer("\u2611 a \u00D7 b");

        fontOfCell(cell(), "Symbol");
        assertAnswer("\u2611 \u03B1 \u00D7 \u03B2");
    }

    @Test
    void an_unknown_sign_is_kept_and_reported() throws IOException {
        cell().setCellValue("\u00FF");
        fontOfCell(cell(), "Wingdings");

        assertAnswer("[Wingdings F0FF]", "excel.unknown-symbol");
    }

    @Test
    void a_drawing_shows_symbols_too() throws IOException {
        XSSFTextBox box =
                cell().getSheet().createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2));
        XSSFRichTextString text = new XSSFRichTextString("\u00FE");
        text.applyFont(font("Wingdings"));
        box.setText(text);

        assertThat(workbook.read().agreement().unplaced())
                .extracting(unplaced -> unplaced.content())
                .containsExactly("\u2611");
    }
}
