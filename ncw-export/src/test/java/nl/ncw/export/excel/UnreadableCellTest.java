package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent stays where a cell cannot be read, and what people wrote over hidden rows is kept. */
class UnreadableCellTest {
    private static final Agreement SENT = TestAgreements.full();
    private static final String WAY = "proces.alerteren.wijze/joint";

    private final ReturnedWorkbook workbook = ReturnedWorkbook.of(SENT);

    @ParameterizedTest
    @CsvSource({
        "proces.alerteren.wijze/joint, answer",
        "proces.alerteren.rol-locc/joint, status",
        "proces.alerteren.rol-locc/joint, note",
        "mens-cultuur-oto.oefenen.frequentie/joint, owner",
        "mens-cultuur-oto.oefenen.frequentie/joint, due",
        "@validity.from, value",
        "@contacts, name",
        "organisatie.randvoorwaarden.voorzieningen/joint#piketregeling, note"
    })
    void a_formula_without_a_result_leaves_what_was_sent(String row, String column) throws IOException {
        XSSFCell cell = workbook.cell(row, column);
        cell.setCellFormula("1+B5");
        cell.getCTCell().unsetV();
        ReadResult read = workbook.read();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("excel.formula-without-result");
        assertThat(read.agreement().unplaced())
                .filteredOn(kept -> !SENT.unplaced().contains(kept))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).isEqualTo("=1+B5"));
        assertThat(changedFields(read)).containsOnly("unplaced");
    }

    @Test
    void an_error_leaves_what_was_sent() throws IOException {
        workbook.cell(WAY, "answer").setCellErrorValue(FormulaError.REF);
        ReadResult read = workbook.read();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("excel.error-value");
        assertThat(changedFields(read)).containsOnly("unplaced");
    }

    @Test
    void a_number_with_a_format_is_read_as_it_is_seen() throws IOException {
        XSSFCell cell = workbook.cell(WAY, "answer");
        CellStyle style = workbook.poi().createCellStyle();
        style.setDataFormat(workbook.poi().createDataFormat().getFormat("0000000000"));
        cell.setCellStyle(style);
        cell.setCellValue(612345678);
        assertThat(workbook.read().agreement())
                .isEqualTo(SENT.answer("proces.alerteren.wijze", Answer.text("0612345678")));
    }

    @Test
    void a_day_whose_format_a_program_dropped_is_the_sent_day() throws IOException {
        XSSFCell cell = workbook.cell("@validity.from", "value");
        double days = cell.getNumericCellValue();
        cell.setCellStyle(workbook.poi().createCellStyle());
        cell.setCellValue(days);
        ReadResult read = workbook.read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement()).isEqualTo(SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff \u2060", "\u00ad"})
    void a_text_that_says_nothing_is_no_answer(String text) throws IOException {
        ReturnedWorkbook begun = ReturnedWorkbook.of(TestAgreements.begun()).write(WAY, "answer", text);
        assertThat(begun.read().agreement()).isEqualTo(TestAgreements.begun());
    }

    @Test
    void a_text_over_the_hidden_row_of_column_ids_is_kept() throws IOException {
        assertThat(overIds(11, "Kees belt 3").findings())
                .extracting(Finding::code)
                .containsExactly("excel.outside");
    }

    @Test
    void a_column_whose_id_was_overwritten_is_known_by_its_header() throws IOException {
        int answer = workbook.cell(WAY, "answer").getColumnIndex();
        ReadResult read = overIds(answer, "Kees belt 3");
        assertThat(changedFields(read)).containsOnly("unplaced");
    }

    /** Returns the first part of each path that changed. */
    private static Stream<String> changedFields(ReadResult read) {
        return AgreementDifference.between(SENT, read.agreement()).changes().stream()
                .map(change -> change.path().toString().split("[/\\[(: ]")[0]);
    }

    private ReadResult overIds(int column, String text) throws IOException {
        XSSFSheet sheet = workbook.sheet(WAY);
        for (int index = workbook.row(WAY).getRowNum(); index >= 0; index--) {
            XSSFRow row = sheet.getRow(index);
            if (row != null
                    && row.getCell(0) != null
                    && row.getCell(0).toString().startsWith("columns ")) {
                row.createCell(column).setCellValue(text);
                break;
            }
        }
        ReadResult read = workbook.read();
        assertThat(read.agreement().unplaced())
                .anySatisfy(kept -> assertThat(kept.content()).isEqualTo(text));
        return read;
    }
}
