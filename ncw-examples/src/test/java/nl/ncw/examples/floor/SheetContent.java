package nl.ncw.examples.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands on a sheet, taken from a workbook so that writing it again reads nothing. */
record SheetContent(
        String name,
        Map<Integer, Integer> widths,
        List<RowContent> rows,
        List<CellRangeAddress> merged,
        List<? extends DataValidation> validations,
        List<ConditionalFormatting> formats) {

    /** A row: its height in points, and its cells. */
    private record RowContent(int index, float height, List<CellContent> cells) {}

    /** A cell; a formula with the value that it had. */
    private record CellContent(int column, int style, CellType type, String text, double number, String formula) {
        static CellContent of(Cell cell) {
            boolean computed = cell.getCellType() == CellType.FORMULA;
            CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
            return new CellContent(
                    cell.getColumnIndex(),
                    cell.getCellStyle().getIndex(),
                    type,
                    type == CellType.STRING ? cell.getStringCellValue() : "",
                    switch (type) {
                        case NUMERIC -> cell.getNumericCellValue();
                        case BOOLEAN -> cell.getBooleanCellValue() ? 1 : 0;
                        default -> 0;
                    },
                    computed ? cell.getCellFormula() : "");
        }

        void write(Row row, List<? extends CellStyle> styles) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(styles.get(style));
            if (!formula.isEmpty()) {
                cell.setCellFormula(formula);
            }
            switch (type) {
                case STRING -> cell.setCellValue(text);
                case NUMERIC -> cell.setCellValue(number);
                case BOOLEAN -> cell.setCellValue(number != 0);
                default -> {
                    // Blank.
                }
            }
        }
    }

    static SheetContent of(Sheet sheet) {
        Map<Integer, Integer> widths = new TreeMap<>();
        List<RowContent> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<CellContent> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(CellContent.of(cell));
                widths.computeIfAbsent(cell.getColumnIndex(), sheet::getColumnWidth);
            }
            rows.add(new RowContent(row.getRowNum(), row.getHeightInPoints(), cells));
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        return new SheetContent(
                sheet.getSheetName(),
                widths,
                rows,
                sheet.getMergedRegions(),
                sheet.getDataValidations(),
                IntStream.range(0, formats.getNumConditionalFormattings())
                        .mapToObj(formats::getConditionalFormattingAt)
                        .toList());
    }

    void write(Sheet sheet, List<? extends CellStyle> styles) {
        widths.forEach(sheet::setColumnWidth);
        for (RowContent content : rows) {
            Row row = sheet.createRow(content.index());
            row.setHeightInPoints(content.height());
            content.cells().forEach(cell -> cell.write(row, styles));
        }
        // As a writer does that knows what it merges: looking for regions that overlap costs their square.
        merged.forEach(sheet::addMergedRegionUnsafe);
        validations.forEach(sheet::addValidationData);
        formats.forEach(sheet.getSheetConditionalFormatting()::addConditionalFormatting);
    }
}
