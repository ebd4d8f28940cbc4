package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was sent, while somebody works in it, until it comes back. */
final class ReturnedWorkbook {
    private static final ExcelAgreementReader READER = new ExcelAgreementReader().knowing(SafetyRegions.all());

    private final XSSFWorkbook workbook;

    private ReturnedWorkbook(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReturnedWorkbook of(Agreement agreement) {
        return new ReturnedWorkbook(written(agreement, TestAgreements.DUTCH));
    }

    static byte[] written(Agreement agreement, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ExcelAgreementWriter(locale)
                    .offering(SafetyRegions.all())
                    .write(
                            agreement,
                            Catalogues.bundled().find(agreement.catalogue()).orElseThrow(),
                            bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReadResult read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes), Catalogues.bundled());
    }

    XSSFWorkbook poi() {
        return workbook;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ReadResult read() throws IOException {
        return read(bytes());
    }

    Stream<XSSFRow> rows() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .map(XSSFRow.class::cast);
    }

    /** All rows whose mark is this. */
    Stream<XSSFRow> rows(String mark) {
        return rows().filter(row -> mark(row).equals(mark));
    }

    /** The first row whose mark is this. */
    XSSFRow row(String mark) {
        return rows(mark).findFirst().orElseThrow();
    }

    private static String mark(Row row) {
        return Optional.ofNullable(row.getCell(0)).map(Object::toString).orElse("");
    }

    /** The sheet that has a row with this mark. */
    XSSFSheet sheet(String mark) {
        return row(mark).getSheet();
    }

    /** The cell in a column of the first row with this mark. */
    XSSFCell cell(String mark, String column) {
        return cell(row(mark), column);
    }

    /** The cell in a column of a row, by the marks of the block that it stands in. */
    static XSSFCell cell(XSSFRow row, String column) {
        for (int above = row.getRowNum(); above >= 0; above--) {
            XSSFRow marks = row.getSheet().getRow(above);
            if (marks != null && mark(marks).startsWith("columns ")) {
                return row.getCell(column(marks, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no block above row " + row.getRowNum());
    }

    private static int column(XSSFRow marks, String column) {
        return StreamSupport.stream(marks.spliterator(), false)
                .filter(cell -> cell.toString().equals(column))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    ReturnedWorkbook write(String mark, String column, String text) {
        cell(mark, column).setCellValue(text);
        return this;
    }

    /** The first empty row of a table. */
    XSSFRow emptyRow(String mark, String column) {
        return rows(mark)
                .filter(row -> cell(row, column).toString().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    XSSFName name(String subject) {
        return workbook.getName(WorkbookAnchors.name(subject).orElseThrow());
    }

    /** Puts a row's cells in the place of another one's, and the other way round, as sorting does: names stay. */
    static void swap(XSSFRow one, XSSFRow other) {
        for (int column = 0; column < Math.max(one.getLastCellNum(), other.getLastCellNum()); column++) {
            XSSFCell left = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            XSSFCell right = other.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            XSSFRow scratch = one.getSheet().createRow(5000);
            XSSFCell kept = scratch.createCell(0);
            kept.copyCellFrom(left, new CellCopyPolicy());
            left.copyCellFrom(right, new CellCopyPolicy());
            right.copyCellFrom(kept, new CellCopyPolicy());
            one.getSheet().removeRow(scratch);
        }
    }
}
