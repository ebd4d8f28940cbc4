package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.model.agreement.Answer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row shows all of its text: Excel does not do that by itself, and shows no row higher than 409 points. */
class ExcelRowHeightTest {
    /** The height of a line of Arial 10 in Excel, in points. */
    private static final double LINE = 12.75;

    /** The width of a digit of Arial 10 on paper, and of the margins of a cell, in pixels of which an inch has 96. */
    private static final double DIGIT_PIXELS = 7.41;

    private static final double MARGINS_PIXELS = 5;

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
    @MethodSource("workbooks")
    void no_row_is_much_higher_than_its_text(Workbook workbook) {
        Map<XSSFRow, Double> needed = new HashMap<>();
        workbook.cells()
                .filter(cell -> cell.getCellStyle().getWrapText())
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getCellStyle().getLocked())
                .forEach(cell -> needed.merge(cell.getRow(), neededInExcel(cell), Math::max));
        assertThat(needed.entrySet())
                .filteredOn(row -> row.getValue() >= 3 * LINE)
                .filteredOn(row -> isFixed(row.getKey()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat((double) row.getKey().getHeightInPoints())
                        .isLessThanOrEqualTo(row.getValue() + 1.2 * LINE));
    }

    /** Returns whether a row has no cells to fill in and no formulas, whose texts are not known here. */
    private static boolean isFixed(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .allMatch(cell -> cell.getCellStyle().getLocked() && cell.getCellType() != CellType.FORMULA);
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
                .allMatch(cell -> runsOverEmptyCells(cell));
    }

    /** Returns whether a cell runs over empty cells: titles, links and prose have no cell to the right that cuts them off. */
    private static boolean runsOverEmptyCells(XSSFCell cell) {
        return StreamSupport.stream(cell.getRow().spliterator(), false)
                .filter(other -> other.getColumnIndex() > cell.getColumnIndex())
                .allMatch(other -> Workbook.text((XSSFCell) other).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_line_that_does_not_wrap_is_no_wider_than_what_is_printed(Workbook workbook) {
        assertThat(workbook.cells())
                .filteredOn(cell -> !cell.getCellStyle().getWrapText())
                .filteredOn(cell -> cell.getCellStyle().getFont().getFontHeightInPoints() == CellStyles.FONT_POINTS)
                .allSatisfy(cell -> assertThat(LiberationSans.REGULAR.lines(Workbook.text(cell), printed(cell)))
                        .isLessThanOrEqualTo(1));
    }

    /** Returns the number of digits that fit in the printed columns together. */
    private static double printed(XSSFCell cell) {
        String area = cell.getSheet()
                .getWorkbook()
                .getPrintArea(cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()));
        int last = area.charAt(area.lastIndexOf(":$") + 2) - 'A';
        return IntStream.rangeClosed(1, last)
                .mapToDouble(column -> cell.getSheet().getColumnWidth(column) / 256d)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void each_row_grows_with_what_is_written_in_it(Workbook workbook) {
        assertThat(workbook.inputs())
                .extracting(cell -> cell.getRow().getCTRow().getCustomHeight())
                .containsOnly(false);
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
        return needed(cell, cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256d);
    }

    /** Returns the height that Excel prints: its columns are as wide as on a screen, where a digit has 7 pixels. */
    private static double neededInExcel(XSSFCell cell) {
        double pixels = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256d * 7 - MARGINS_PIXELS;
        return needed(cell, pixels / DIGIT_PIXELS);
    }

    private static double needed(XSSFCell cell, double columnDigits) {
        LiberationSans font = cell.getCellStyle().getFont().getBold() ? LiberationSans.BOLD : LiberationSans.REGULAR;
        return font.lines(Workbook.text(cell), columnDigits) * LINE;
    }
}
