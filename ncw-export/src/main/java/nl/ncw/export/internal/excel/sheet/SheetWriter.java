package nl.ncw.export.internal.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a sheet from top to bottom, each row as high as its text. Column A, which is hidden, is for the marks; what people
 * see begins in column B.
 */
public final class SheetWriter {
    /** The first column that people see. */
    public static final int FIRST_COLUMN = 1;

    /** Excel shows no row higher than 409 points, and a cell holds 32,767 characters: longer text goes on in a next row. */
    static final int MAXIMUM_LINES = 28;

    private static final int MARK_WIDTH = 40;
    private static final int MAXIMUM_LINE = 200;
    private static final double LINE_POINTS = 13;
    private static final double PADDING_POINTS = 5;
    private static final double MAXIMUM_POINTS = 409;

    public final XSSFSheet sheet;
    private final CellStyles styles;
    private final int[] widths;
    private int next;

    /** A sheet whose visible columns have these widths, in characters. */
    public SheetWriter(XSSFSheet sheet, CellStyles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths.clone();
        sheet.setColumnWidth(WorkbookAnchors.ID_COLUMN, MARK_WIDTH * 256);
        sheet.setColumnHidden(WorkbookAnchors.ID_COLUMN, true);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(FIRST_COLUMN + column, widths[column] * 256);
        }
    }

    /** The row that is written next, counted from 0. */
    public int next() {
        return next;
    }

    public String name() {
        return sheet.getSheetName();
    }

    public void skip() {
        next++;
    }

    /** A row with a line of text, which runs over into the empty cells to its right. */
    public XSSFCell line(String text, XSSFCellStyle style) {
        XSSFRow row = row();
        heighten(row, style.getFont().getFontHeightInPoints() * 1.3 + PADDING_POINTS);
        return text(row, FIRST_COLUMN, TextMeasure.oneLine(text, MAXIMUM_LINE), style);
    }

    /** Text over the whole width of the sheet: a row for each line, so that no cells need be merged. */
    public void prose(String text) {
        int width = 0;
        for (int column : widths) {
            width += column;
        }
        for (String line : TextMeasure.lines(text, width)) {
            line(line.stripTrailing(), styles.prose);
        }
    }

    /** A hidden row of marks. */
    void marks(String mark, List<String> columns) {
        XSSFRow row = row();
        row.setZeroHeight(true);
        text(row, WorkbookAnchors.ID_COLUMN, mark, styles.mark);
        for (int column = 0; column < columns.size(); column++) {
            text(row, FIRST_COLUMN + column, columns.get(column), styles.mark);
        }
    }

    /** A row of cells without a mark, and further rows for what does not fit in it. */
    public void cells(List<? extends CellContent> contents) {
        entry("", "", contents, 1);
    }

    /**
     * A row of cells, and further rows for what does not fit in it.
     *
     * @param mark what stands in the hidden column of the first row
     * @param markGoingOn what stands there in the further rows
     * @param least how many lines high the row is at the least
     * @return the cells of the first row
     */
    CellRange entry(String mark, String markGoingOn, List<? extends CellContent> contents, int least) {
        int first = next;
        List<List<String>> pieces = new ArrayList<>();
        int rows = 1;
        for (int column = 0; column < contents.size(); column++) {
            pieces.add(pieces(contents.get(column), column));
            rows = Math.max(rows, pieces.get(column).size());
        }
        for (int index = 0; index < rows; index++) {
            XSSFRow row = row();
            String markHere = index == 0 ? mark : markGoingOn;
            if (!markHere.isEmpty()) {
                text(row, WorkbookAnchors.ID_COLUMN, markHere, styles.mark);
            }
            int lines = index == 0 ? least : 1;
            for (int column = 0; column < contents.size(); column++) {
                String piece = piece(contents.get(column), pieces.get(column), index);
                write(row, FIRST_COLUMN + column, contents.get(column), piece, index);
                lines = Math.max(lines, TextMeasure.lines(piece, widths[column]).size());
            }
            heighten(row, lines * LINE_POINTS + PADDING_POINTS);
        }
        return new CellRange(name(), first, first, FIRST_COLUMN, FIRST_COLUMN + contents.size() - 1);
    }

    private List<String> pieces(CellContent content, int column) {
        return switch (content.kind()) {
            case TEXT -> TextMeasure.pieces(content.shown(), widths[column], MAXIMUM_LINES);
            case DAY, FORMULA -> List.of(content.shown());
        };
    }

    private static String piece(CellContent content, List<String> pieces, int index) {
        return index < pieces.size() ? pieces.get(index) : content.goingOn();
    }

    private void write(XSSFRow row, int column, CellContent content, String piece, int index) {
        if (index > 0) {
            rest(row, column, content, piece);
        } else {
            begin(row, column, content, piece);
        }
    }

    private XSSFCell begin(XSSFRow row, int column, CellContent content, String piece) {
        return switch (content.kind()) {
            case TEXT -> {
                XSSFCell cell = text(row, column, piece, content.style());
                accent(cell, piece, (CellContent.Text) content);
                yield cell;
            }
            case DAY -> {
                XSSFCell cell = text(row, column, "", content.style());
                cell.setCellValue(((CellContent.Day) content).day());
                yield cell;
            }
            case FORMULA -> {
                XSSFCell cell = text(row, column, "", content.style());
                cell.setCellFormula(((CellContent.Formula) content).formula());
                yield cell;
            }
        };
    }

    private XSSFCell rest(XSSFRow row, int column, CellContent content, String piece) {
        return switch (content.kind()) {
            case TEXT -> text(row, column, piece, content.style());
            case DAY, FORMULA -> text(row, column, piece, styles.text);
        };
    }

    private void accent(XSSFCell cell, String piece, CellContent.Text text) {
        int lead = Math.min(piece.length(), text.aside().length());
        int rest = Math.min(piece.length(), lead + text.lead().length());
        if (rest > 0) {
            XSSFRichTextString rich = plain(piece);
            rich.applyFont(styles.plain);
            rich.applyFont(0, lead, styles.aside);
            rich.applyFont(lead, rest, styles.bold);
            cell.setCellValue(rich);
        }
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(plain(text));
        }
        return cell;
    }

    /** Makes a row so high, until somebody writes more in it: then it grows. */
    private static void heighten(XSSFRow row, double points) {
        row.setHeightInPoints((float) Math.min(MAXIMUM_POINTS, points));
        row.getCTRow().unsetCustomHeight();
    }

    /**
     * Text as the file format takes it. A tab is a blank: programs show nothing for it, and LibreOffice drops it. A sequence such as {@code _x0041_} would be read as the character with that number,
     * so its underscore is written as such a sequence itself (ECMA-376, part 1, 22.9.2.19).
     */
    public static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(text.replace('\t', ' ').replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }
}
