package nl.ncw.export.excel;

import java.util.List;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sheet from top to bottom, each row as high as its text. */
final class SheetWriter {
    /** Excel shows no row higher than 409 points, and a cell holds 32,767 characters: longer text goes on in a next row. */
    static final int MAXIMUM_LINES = 28;

    private static final double LINE_POINTS = 13;
    private static final double PADDING_POINTS = 5;
    private static final double MAXIMUM_POINTS = 409;
    private static final double MARGIN_INCHES = 0.5;

    final XSSFSheet sheet;
    private final int[] widths;
    private int next;

    /** A sheet with columns, whose widths are in characters. */
    SheetWriter(XSSFWorkbook workbook, DocumentOutline outline, String name, int... widths) {
        this.sheet = workbook.createSheet(unused(workbook, WorkbookUtil.createSafeSheetName(name, '-')));
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        setUpPrint(outline);
    }

    /** Names of sheets are cut at 31 characters and must differ: two long ones that begin alike get a number. */
    private static String unused(XSSFWorkbook workbook, String name) {
        String unused = name;
        for (int number = 2; workbook.getSheet(unused) != null; number++) {
            String suffix = " " + number;
            unused = name.substring(0, Math.min(name.length(), 31 - suffix.length())) + suffix;
        }
        return unused;
    }

    private void setUpPrint(DocumentOutline outline) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        Header header = sheet.getHeader();
        header.setLeft(escaped(outline.title()));
        header.setRight(escaped(outline.parties()));
        Footer footer = sheet.getFooter();
        footer.setRight(outline.labels().get("page", "&P", "&N"));
    }

    /** In headers and footers, an ampersand starts a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /** The row that is written next, counted from 0. */
    int next() {
        return next;
    }

    void skip() {
        next++;
    }

    /** A row with a line of text over all columns, which runs over into the empty cells to its right. */
    void line(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) (style.getFont().getFontHeightInPoints() * 1.3 + PADDING_POINTS));
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(plain(text));
    }

    /** A row of cells. */
    void row(XSSFCellStyle style, List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            cell(row, column, texts.get(column), style);
        }
        fit(row);
    }

    /** A table: a row of headers, and a row for each. */
    void grid(Styles styles, Block.Grid grid) {
        row(styles.header, grid.headers());
        for (List<String> texts : grid.rows()) {
            XSSFRow row = sheet.createRow(next++);
            for (int column = 0; column < texts.size(); column++) {
                cell(row, column, texts.get(column), column == 0 ? styles.label : styles.answer);
            }
            fit(row);
        }
    }

    /** A new row, to be filled by the caller and then {@link #fit(XSSFRow) fitted}. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(plain(text));
        }
        return cell;
    }

    /** Makes a row as high as its highest cell. */
    void fit(XSSFRow row) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null) {
                lines = Math.max(
                        lines,
                        TextMeasure.lines(cell.getStringCellValue(), widths[column])
                                .size());
            }
        }
        row.setHeightInPoints((float) Math.min(MAXIMUM_POINTS, lines * LINE_POINTS + PADDING_POINTS));
    }

    /**
     * Text as the file format takes it. A sequence such as {@code _x0041_} would be read as the character with that number,
     * so its underscore is written as such a sequence itself (ECMA-376, part 1, 22.9.2.19).
     */
    static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }
}
