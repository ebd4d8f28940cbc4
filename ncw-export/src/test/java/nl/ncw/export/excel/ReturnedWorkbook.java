package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
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
    private static final ExcelAgreementReader READER = new ExcelAgreementReader();

    /** The workbooks that were asked for before: most tests change one of a few. */
    private static final Map<List<Object>, byte[]> WRITTEN = new ConcurrentHashMap<>();

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

    static ReturnedWorkbook offeringNoRegions(Agreement agreement) {
        return new ReturnedWorkbook(Written.by(new ExcelAgreementWriter(TestAgreements.DUTCH), agreement));
    }

    static byte[] written(Agreement agreement, Locale locale) {
        return WRITTEN.computeIfAbsent(List.of(agreement, locale), key -> write(agreement, locale))
                .clone();
    }

    private static byte[] write(Agreement agreement, Locale locale) {
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

    /** All rows whose anchor is this. */
    Stream<XSSFRow> rows(String anchor) {
        return rows().filter(row -> anchor(row).equals(anchor));
    }

    /** The first row whose anchor is this. */
    XSSFRow row(String anchor) {
        return rows(anchor).findFirst().orElseThrow();
    }

    private static String anchor(Row row) {
        return Optional.ofNullable(row.getCell(0)).map(Object::toString).orElse("");
    }

    /** The sheet that has a row with this anchor. */
    XSSFSheet sheet(String anchor) {
        return row(anchor).getSheet();
    }

    /** The cell in a column of the first row with this anchor. */
    XSSFCell cell(String anchor, String column) {
        return cell(row(anchor), column);
    }

    /** The cell in a column of a row, by the anchors of the block that it stands in. */
    static XSSFCell cell(XSSFRow row, String column) {
        for (int above = row.getRowNum(); above >= 0; above--) {
            XSSFRow anchors = row.getSheet().getRow(above);
            if (anchors != null && anchor(anchors).startsWith("columns ")) {
                return row.getCell(column(anchors, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no block above row " + row.getRowNum());
    }

    private static int column(XSSFRow anchors, String column) {
        return StreamSupport.stream(anchors.spliterator(), false)
                .filter(cell -> cell.toString().equals(column))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    ReturnedWorkbook write(String anchor, String column, String text) {
        cell(anchor, column).setCellValue(text);
        return this;
    }

    /** The first empty row of a table. */
    XSSFRow emptyRow(String anchor, String column) {
        return rows(anchor)
                .filter(row -> cell(row, column).toString().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    XSSFName name(String key) {
        return workbook.getName(WorkbookAnchors.name(key).orElseThrow());
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
