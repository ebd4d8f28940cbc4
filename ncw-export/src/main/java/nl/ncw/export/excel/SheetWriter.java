package nl.ncw.export.excel;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
    private static final int MAXIMUM_LINES = 28;

    /** A name may be of any length. The header of a page holds 255 characters in all, an ampersand counting as two. */
    private static final int MAXIMUM_IN_HEADER = 90;

    private static final int MAXIMUM_LINE = 200;
    private static final double LINE_POINTS = 13;
    private static final double PADDING_POINTS = 5;
    private static final double MAXIMUM_POINTS = 409;
    private static final double MARGIN_INCHES = 0.5;

    final XSSFSheet sheet;
    private final int[] widths;
    private final String continued;
    private int next;

    /** A sheet with columns, whose widths are in characters. */
    SheetWriter(XSSFWorkbook workbook, DocumentOutline outline, String name, int... widths) {
        this.sheet = workbook.createSheet(unused(workbook, WorkbookUtil.createSafeSheetName(name, '-')));
        this.widths = widths.clone();
        this.continued = outline.labels().get("continued");
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
        header.setRight(escaped(oneLine(outline.parties(), MAXIMUM_IN_HEADER)));
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
        cell(row, 0, oneLine(text, MAXIMUM_LINE), style);
    }

    /** A table: a row of headers, and a row for each. */
    void grid(Styles styles, Block.Grid grid) {
        cells(grid.headers(), column -> styles.header);
        grid.rows().forEach(texts -> cells(texts, column -> column == 0 ? styles.label : styles.answer));
    }

    /** A row of cells, and further rows for what does not fit in it. */
    void cells(List<String> texts, IntFunction<XSSFCellStyle> styles) {
        List<List<String>> pieces = IntStream.range(0, texts.size())
                .mapToObj(column -> pieces(texts.get(column), column))
                .toList();
        int rows = pieces.stream().mapToInt(List::size).max().orElse(0);
        for (int index = 0; index < rows; index++) {
            XSSFRow row = row();
            for (int column = 0; column < texts.size(); column++) {
                List<String> inColumn = pieces.get(column);
                String rest = column == 0 ? continued : "";
                cell(row, column, index < inColumn.size() ? inColumn.get(index) : rest, styles.apply(column));
            }
            fit(row);
        }
    }

    /** A text as those of one cell or more below each other, none of them more lines than a row can show. */
    List<String> pieces(String text, int column) {
        return TextMeasure.pieces(text, widths[column], MAXIMUM_LINES);
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
        fit(row, 1);
    }

    /** Makes a row as high as its highest cell, and so many lines at the least. */
    void fit(XSSFRow row, int least) {
        int lines = least;
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

    /** The beginning of a text in one line, where the whole text stands elsewhere. */
    private static String oneLine(String text, int maximum) {
        String line = text.replace('\n', ' ');
        int characters = line.codePointCount(0, line.length());
        return characters <= maximum ? line : line.substring(0, line.offsetByCodePoints(0, maximum - 1)) + "…";
    }

    /**
     * Text as the file format takes it. A sequence such as {@code _x0041_} would be read as the character with that number,
     * so its underscore is written as such a sequence itself (ECMA-376, part 1, 22.9.2.19).
     */
    static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }
}
