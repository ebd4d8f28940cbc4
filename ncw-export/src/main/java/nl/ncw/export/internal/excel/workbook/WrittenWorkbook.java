package nl.ncw.export.internal.excel.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Row;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Converts a workbook that is being written into the content that its reader will see, so that both hash the same
 * texts.
 */
final class WrittenWorkbook {
    private WrittenWorkbook() {}

    static WorkbookContent of(XSSFWorkbook workbook) {
        List<Sheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> {
            List<Row> rows = new ArrayList<>();
            sheet.forEach(row -> {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cell -> cell(cell).ifPresent(cells::add));
                if (!cells.isEmpty()) {
                    rows.add(new Row(row.getRowNum() + 1, cells));
                }
            });
            sheets.add(new Sheet(sheet.getSheetName(), rows, List.of()));
        });
        return new WorkbookContent(sheets, List.of(), Map.of(), Set.of());
    }

    private static Optional<Cell> cell(org.apache.poi.ss.usermodel.Cell cell) {
        Optional<String> formula =
                cell.getCellType() == CellType.FORMULA ? Optional.of(cell.getCellFormula()) : Optional.empty();
        return Optional.of(new Cell(cell.getColumnIndex(), Cell.Kind.TEXT, text(cell), formula, Optional.empty(), false, Optional.empty()))
                .filter(read -> !read.text().isEmpty() || formula.isPresent());
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            default -> "";
        };
    }
}
