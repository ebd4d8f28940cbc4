package nl.ncw.examples.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheets of a workbook, cell by cell: {@code B7: text}, or {@code B7> text} where it can be filled in. What is
 * hidden is left out.
 */
final class WorkbookLines {
    private final DataFormatter texts = new DataFormatter(Locale.ROOT);
    private final List<String> lines = new ArrayList<>();

    private WorkbookLines() {
        texts.setUseCachedValuesForFormulaCells(true);
    }

    static List<String> of(byte[] file) throws IOException {
        WorkbookLines workbook = new WorkbookLines();
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            IntStream.range(0, poi.getNumberOfSheets())
                    .filter(sheet -> !poi.isSheetHidden(sheet))
                    .mapToObj(poi::getSheetAt)
                    .forEach(workbook::sheet);
        }
        return workbook.lines;
    }

    private void sheet(Sheet sheet) {
        lines.add("==== sheet " + sheet.getSheetName());
        edge("header", sheet.getHeader());
        for (Row row : sheet) {
            if (!row.getZeroHeight()) {
                row(row);
            }
        }
        edge("footer", sheet.getFooter());
        lines.add("");
    }

    private void edge(String name, HeaderFooter edge) {
        String text = String.join(" | ", edge.getLeft(), edge.getCenter(), edge.getRight());
        if (!text.equals(" |  | ")) {
            lines.add(name + ": " + text);
        }
    }

    private void row(Row row) {
        for (Cell cell : row) {
            boolean locked = cell.getCellStyle().getLocked();
            String text = text(cell);
            if (!cell.getSheet().isColumnHidden(cell.getColumnIndex()) && !(locked && text.isEmpty())) {
                String address = cell.getAddress() + (locked ? ":" : ">");
                String below = "\n" + " ".repeat(address.length() + 1);
                (address + " " + text.replace("\n", below))
                        .lines()
                        .map(String::stripTrailing)
                        .forEach(lines::add);
            }
        }
    }

    /** What a cell shows. A day stands beside its format, since POI would write it as people here do. */
    private String text(Cell cell) {
        boolean isDay = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return isDay
                ? cell.getLocalDateTimeCellValue().toLocalDate() + " as "
                        + cell.getCellStyle().getDataFormatString()
                : texts.formatCellValue(cell);
    }
}
