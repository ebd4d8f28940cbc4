package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Answer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row shows all of its text: Excel does not do that by itself, and shows no row higher than 409 points. */
class ExcelRowHeightTest {
    /** The height of a line of Arial 10 in Excel, in points. */
    private static final double LINE = 12.75;

    static Stream<Named<Workbook>> workbooks() {
        return Stream.of(
                named("a blank form", Workbook.EMPTY),
                named("a draft between parties", Workbook.BEGUN),
                named("a full one", Workbook.FULL),
                named("a full one in English", Workbook.of(TestAgreements.full(), Locale.ENGLISH)),
                named("an awkward one", Workbook.AWKWARD));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void no_row_is_higher_than_excel_shows(Workbook workbook) {
        assertThat(workbook.cells())
                .allSatisfy(
                        cell -> assertThat(cell.getRow().getHeightInPoints()).isBetween((float) LINE, 409f));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void each_row_is_as_high_as_its_text(Workbook workbook) {
        assertThat(tooLow(workbook)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字とかな", "WWWW", "@@@@ ", "😀😀 ", "ЩЩЩЩ ", "œuvre æther ", "iiii", "1234567890 ", "— … "})
    void a_row_is_high_enough_for_wide_characters_too(String piece) {
        String text = String.join("", Collections.nCopies(700 / piece.length(), piece));
        Workbook workbook =
                Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text("x" + text)));
        assertThat(tooLow(workbook)).isEmpty();
    }

    @Test
    void all_text_wraps_but_that_of_titles() {
        assertThat(Workbook.FULL.cells())
                .filteredOn(cell -> !cell.getCellStyle().getWrapText())
                .allMatch(cell -> cell.getCellStyle().getFont().getFontHeightInPoints() > 10);
    }

    private static List<String> tooLow(Workbook workbook) {
        return workbook.cells()
                .filter(cell -> cell.getCellStyle().getWrapText())
                .filter(cell -> cell.getRow().getHeightInPoints() < needed(cell))
                .map(cell -> "%s!%s: %s points for %s"
                        .formatted(
                                cell.getSheet().getSheetName(),
                                cell.getAddress(),
                                cell.getRow().getHeightInPoints(),
                                needed(cell)))
                .toList();
    }

    private static double needed(XSSFCell cell) {
        double columnDigits = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256d;
        LiberationSans font = cell.getCellStyle().getFont().getBold() ? LiberationSans.BOLD : LiberationSans.REGULAR;
        return font.lines(cell.getStringCellValue(), columnDigits) * LINE;
    }
}
