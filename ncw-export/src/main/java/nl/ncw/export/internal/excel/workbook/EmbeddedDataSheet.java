package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.excel.anchor.EmbeddedData;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.anchor.WorkbookTextHashes;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.excel.sheet.TextMeasure;
import nl.ncw.export.internal.intake.SentAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writer of the hidden sheet that carries the agreement as it was sent, as JSON. What comes back is compared with it,
 * and what
 * a workbook has no cell for is not lost on the way.
 */
final class EmbeddedDataSheet {
    /** The most characters of a cell. A cell holds 32,767, and LibreOffice breaks long text into two lines. */
    static final int LONGEST_PIECE = 8_000;

    private final WorkbookContext book;

    EmbeddedDataSheet(WorkbookContext book) {
        this.book = book;
    }

    void write(Agreement agreement, Catalogue catalogue) {
        String json = withoutSequences(SentAgreement.json(agreement));
        Stream<String> head = Stream.of(
                WorkbookAnchors.DATA,
                WorkbookAnchors.FORMAT,
                book.outline.locale().toLanguageTag(),
                String.valueOf(json.length()),
                Sha256.hexadecimal(json));
        List<String> cells = Stream.concat(head, TextMeasure.cut(json, LONGEST_PIECE).stream())
                .toList();
        XSSFSheet sheet = book.tabs.data();
        for (int row = 0; row < cells.size(); row++) {
            text(sheet.createRow(row).createCell(0), cells.get(row));
        }
        text(sheet.getRow(0).createCell(1), book.labels.get("excel.note.data"));
        PageSetup.protect(sheet);
    }

    /** Adds the hashes of the texts of the workbook, once all other sheets are written. */
    void write(WorkbookTextHashes texts) {
        List<String> pieces = TextMeasure.cut(texts.texts().written(), LONGEST_PIECE);
        for (int row = 0; row < pieces.size(); row++) {
            XSSFRow cells = book.tabs.data().getRow(row);
            text(
                    (cells == null ? book.tabs.data().createRow(row) : cells).createCell(EmbeddedData.TEXTS),
                    pieces.get(row));
        }
    }

    /**
     * Replaces the underscore of each sequence such as {@code _x0041_} by its JSON escape. The text is cut afterwards,
     * so that escaping in the way of the file format cannot make a piece longer than a cell.
     */
    private static String withoutSequences(String json) {
        return json.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "\\\\u005f");
    }

    private void text(XSSFCell cell, String text) {
        cell.setCellStyle(book.styles.anchor);
        cell.setCellValue(SheetWriter.plain(text));
    }
}
