package nl.ncw.export.internal.excel.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.PageHeaderText;
import nl.ncw.export.internal.ooxml.workbook.Row;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.SheetRemark;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

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
            sheets.add(new Sheet(sheet.getSheetName(), rows, remarks((XSSFSheet) sheet)));
        });
        return new WorkbookContent(sheets, List.of(), Map.of(), Set.of(), List.of());
    }

    /** Returns the page headers, and the texts that are shown when a cell is selected or filled in wrongly. */
    private static List<SheetRemark> remarks(XSSFSheet sheet) {
        List<SheetRemark> remarks = new ArrayList<>();
        for (HeaderFooter side : List.of(sheet.getHeader(), sheet.getFooter())) {
            for (String part : List.of(side.getLeft(), side.getCenter(), side.getRight())) {
                PageHeaderText.of(part)
                        .forEach(text -> remarks.add(new SheetRemark(SheetRemark.Kind.PAGE_HEADER, "", text)));
            }
        }
        for (DataValidation validation : sheet.getDataValidations()) {
            remarks.add(prompt(validation.getPromptBoxTitle(), validation.getPromptBoxText()));
            remarks.add(prompt(validation.getErrorBoxTitle(), validation.getErrorBoxText()));
        }
        return remarks;
    }

    private static SheetRemark prompt(@Nullable String title, @Nullable String text) {
        return new SheetRemark(
                SheetRemark.Kind.PROMPT,
                "",
                SheetRemark.titled(Objects.toString(title, ""), Objects.toString(text, "")));
    }

    private static Optional<Cell> cell(org.apache.poi.ss.usermodel.Cell cell) {
        Optional<String> formula =
                cell.getCellType() == CellType.FORMULA ? Optional.of(cell.getCellFormula()) : Optional.empty();
        return Optional.of(new Cell(
                        cell.getColumnIndex(),
                        Cell.Kind.TEXT,
                        text(cell),
                        formula,
                        Optional.empty(),
                        false,
                        Optional.empty()))
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
