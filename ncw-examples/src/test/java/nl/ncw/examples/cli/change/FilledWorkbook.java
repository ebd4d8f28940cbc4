package nl.ncw.examples.cli.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A person with Excel, who opens a form, writes in its cells and saves it under another name. */
final class FilledWorkbook {
    private static final DataFormatter TEXT = new DataFormatter();

    private final Path form;
    private final XSSFWorkbook workbook;

    private FilledWorkbook(Path form, XSSFWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
    }

    static FilledWorkbook open(Path form) throws IOException {
        try (InputStream in = Files.newInputStream(form)) {
            return new FilledWorkbook(form, new XSSFWorkbook(in));
        }
    }

    /** Writes in the cell of a row and a column, which a person finds by its words and this by the ids in the sheet. */
    FilledWorkbook write(String row, String column, String text) {
        for (Sheet sheet : workbook) {
            int at = -1;
            for (Row line : sheet) {
                String id = TEXT.formatCellValue(line.getCell(0));
                at = id.startsWith("columns ") ? column(line, column) : at;
                if (id.equals(row) && at >= 0) {
                    line.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                    return this;
                }
            }
        }
        throw new IllegalArgumentException("%s: no cell for %s %s".formatted(form, row, column));
    }

    private static int column(Row ids, String column) {
        for (Cell cell : ids) {
            if (TEXT.formatCellValue(cell).equals(column)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    Path save(String name) throws IOException {
        Path file = form.resolveSibling(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
