package nl.ncw.export.internal.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writer of a sheet, from top to bottom. Each row gets the height of its text. Column A is hidden and holds anchors;
 * the visible columns begin at column B.
 */
public final class SheetWriter {
    /** The first visible column. */
    public static final int FIRST_COLUMN = 1;

    /**
     * The most lines of a row. Excel shows no row higher than 409 points, and a cell holds 32,767 characters: longer
     * text continues in a next row.
     */
    static final int MAXIMUM_LINES = 28;

    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int ANCHOR_WIDTH = 40;
    private static final int MAXIMUM_LINE = 200;

    /** The height of a line of Arial 10 in Excel. Other programs have lower lines. */
    private static final double LINE_POINTS = 12.75;

    private static final double PADDING_POINTS = 2;
    private static final double MAXIMUM_POINTS = 409;

    public final XSSFSheet sheet;
    private final CellStyles styles;
    private final int[] widths;
    private final Set<Integer> hidden;
    private final PageBreaks breaks = new PageBreaks();
    private int next;

    /** Begins a sheet whose visible columns have these widths, in characters. */
    public SheetWriter(XSSFSheet sheet, CellStyles styles, int... widths) {
        this(sheet, styles, Set.of(), widths);
    }

    /**
     * Begins a sheet whose columns have these widths, in characters.
     *
     * @param hidden the columns that are not shown, counted from the first one behind the anchors
     */
    public SheetWriter(XSSFSheet sheet, CellStyles styles, Set<Integer> hidden, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths.clone();
        this.hidden = Set.copyOf(hidden);
        sheet.setColumnWidth(WorkbookAnchors.ID_COLUMN, ANCHOR_WIDTH * 256);
        sheet.setColumnHidden(WorkbookAnchors.ID_COLUMN, true);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(FIRST_COLUMN + column, widths[column] * 256);
            if (hidden.contains(column)) {
                sheet.setColumnHidden(FIRST_COLUMN + column, true);
            }
        }
    }

    /** Returns the row that is written next, counted from 0. */
    public int next() {
        return next;
    }

    public String name() {
        return sheet.getSheetName();
    }

    public void skip() {
        next++;
    }

    /**
     * Leaves a row free for a picture.
     *
     * @param points the height of the row
     * @return the row, counted from 0
     */
    public int free(int points) {
        row().setHeightInPoints(points);
        return next - 1;
    }

    /** Returns the first column that is shown, which has the titles. */
    public int firstColumn() {
        int column = 0;
        while (hidden.contains(column)) {
            column++;
        }
        return FIRST_COLUMN + column;
    }

    /** Hides rows, so that they are read back but not seen or printed. */
    public void hideRows(int first, int last) {
        for (int row = first; row <= last; row++) {
            sheet.getRow(row).setZeroHeight(true);
        }
    }

    /** Keeps rows on one page where they fit on it. */
    public void keepTogether(int first, int last) {
        keepTogether(first, last, last);
    }

    /** Keeps rows on one page where they fit on it; where they do not, those down to a row. */
    public void keepTogether(int first, int least, int last) {
        breaks.keepTogether(first, least, last);
    }

    /** Sets the page breaks, if rows are kept together. */
    void breakPages(int lastRow, double pagePoints) {
        breaks.apply(sheet, lastRow, pagePoints);
    }

    /** Returns the width of the shown columns among the first so many, in characters. */
    int width(int columns) {
        return IntStream.range(0, Math.min(columns, widths.length))
                .filter(column -> !hidden.contains(column))
                .map(column -> widths[column])
                .sum();
    }

    /**
     * Writes text that runs over into the empty cells to its right: a row for each line that fits on the sheet.
     *
     * @return the cell of the first line
     */
    public XSSFCell line(String text, XSSFCellStyle style) {
        int points = style.getFont().getFontHeightInPoints();
        int width = width(widths.length) * CellStyles.FONT_POINTS / points;
        List<XSSFCell> cells = new ArrayList<>();
        for (String line : TextMeasure.lines(TextMeasure.oneLine(text, MAXIMUM_LINE), width)) {
            XSSFRow row = row();
            setHeight(row, LINE_POINTS * points / CellStyles.FONT_POINTS + PADDING_POINTS);
            cells.add(text(row, firstColumn(), line.stripTrailing(), style));
        }
        return cells.get(0);
    }

    /** Writes text over the whole width of the sheet: a row for each line, so that no cells need be merged. */
    public void prose(String text) {
        for (String line : TextMeasure.lines(text, width(widths.length))) {
            line(line.stripTrailing(), styles.prose);
        }
    }

    /** Writes a cell, and text that runs over into the empty cells beside it: a row for each line that fits. */
    public void explained(CellContent.Text left, String text) {
        int first = next;
        List<String> lines = TextMeasure.lines(text, width(widths.length) - widths[0]);
        cells(List.of(left));
        for (int index = 0; index < lines.size(); index++) {
            XSSFRow row = first + index < next ? sheet.getRow(first + index) : row();
            text(row, FIRST_COLUMN + 1, lines.get(index).stripTrailing(), styles.prose);
        }
    }

    /** Writes a hidden row of anchors: one in the hidden column, and the ids of the visible columns. */
    void anchors(String anchor, List<String> columns) {
        XSSFRow row = row();
        row.setZeroHeight(true);
        text(row, WorkbookAnchors.ID_COLUMN, anchor, styles.anchor);
        for (int column = 0; column < columns.size(); column++) {
            text(row, FIRST_COLUMN + column, columns.get(column), styles.anchor);
        }
    }

    /** Writes a row of cells without an anchor, and further rows for text that does not fit in it. */
    public void cells(List<? extends CellContent> contents) {
        entry("", "", contents, 1);
    }

    /**
     * Writes a row of cells, and further rows for text that does not fit in it.
     *
     * @param anchor the text of the first row in the hidden column
     * @param continuationAnchor the text of the further rows in the hidden column
     * @param minimumLines the least height of the first row, in lines
     * @return the cells of the first row
     */
    public CellRange entry(
            String anchor, String continuationAnchor, List<? extends CellContent> contents, int minimumLines) {
        int first = next;
        List<List<TextMeasure.Piece>> pieces = new ArrayList<>();
        int rows = 1;
        for (int column = 0; column < contents.size(); column++) {
            pieces.add(pieces(contents.get(column), column));
            rows = Math.max(rows, pieces.get(column).size());
        }
        for (int index = 0; index < rows; index++) {
            XSSFRow row = row();
            String rowAnchor = index == 0 ? anchor : continuationAnchor;
            if (!rowAnchor.isEmpty()) {
                text(row, WorkbookAnchors.ID_COLUMN, rowAnchor, styles.anchor);
            }
            int lines = index == 0 ? minimumLines : 1;
            for (int column = 0; column < contents.size(); column++) {
                TextMeasure.Piece piece = piece(contents.get(column), column, pieces.get(column), index);
                write(row, FIRST_COLUMN + column, contents.get(column), piece.text(), index);
                lines = hidden.contains(column) ? lines : Math.max(lines, piece.lines());
            }
            setHeight(row, lines * LINE_POINTS + PADDING_POINTS);
        }
        return new CellRange(name(), first, first, FIRST_COLUMN, FIRST_COLUMN + contents.size() - 1);
    }

    private List<TextMeasure.Piece> pieces(CellContent content, int column) {
        return switch (content.kind()) {
            case TEXT -> TextMeasure.pieces(content.shown(), boldEnd(content), widths[column], MAXIMUM_LINES);
            case DAY, AMOUNT, FORMULA -> List.of(whole(content, content.shown(), column));
        };
    }

    private TextMeasure.Piece piece(CellContent content, int column, List<TextMeasure.Piece> pieces, int index) {
        return index < pieces.size() ? pieces.get(index) : whole(content, content.continuation(), column);
    }

    private TextMeasure.Piece whole(CellContent content, String text, int column) {
        return new TextMeasure.Piece(text, TextMeasure.count(text, boldEnd(content), widths[column]));
    }

    /** Returns where the text ends that may be bold. */
    private static int boldEnd(CellContent content) {
        if (content.style().getFont().getBold()) {
            return Integer.MAX_VALUE;
        }
        return content.kind() == CellContent.Kind.TEXT
                        && !((CellContent.Text) content).bold().isEmpty()
                ? ((CellContent.Text) content).quiet().length()
                        + ((CellContent.Text) content).bold().length()
                : 0;
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
            case AMOUNT -> {
                XSSFCell cell = text(row, column, "", content.style());
                cell.setCellValue(((CellContent.Amount) content).amount().doubleValue());
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
            case DAY, AMOUNT, FORMULA -> text(row, column, piece, styles.text);
        };
    }

    private void accent(XSSFCell cell, String piece, CellContent.Text text) {
        int quietEnd = Math.min(piece.length(), text.quiet().length());
        int boldEnd = Math.min(piece.length(), quietEnd + text.bold().length());
        if (boldEnd > 0) {
            XSSFRichTextString rich = plain(piece);
            rich.applyFont(styles.plain);
            rich.applyFont(0, quietEnd, styles.quietFont);
            rich.applyFont(quietEnd, boldEnd, styles.bold);
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

    /**
     * Sets the height of a row. It is not marked as set by hand, so that the row grows when somebody writes more in it.
     */
    private static void setHeight(XSSFRow row, double points) {
        row.setHeightInPoints((float) Math.min(MAXIMUM_POINTS, points));
        row.getCTRow().unsetCustomHeight();
    }

    /**
     * Escapes text for the file format. A tab becomes a blank: programs show nothing for it, and LibreOffice drops it.
     * A sequence such as {@code _x0041_} would be read as the character with that number, so its underscore is written
     * as such a sequence itself (ECMA-376, part 1, 22.9.2.19).
     */
    public static XSSFRichTextString plain(String text) {
        String spaced = text.replace('\t', ' ');
        return new XSSFRichTextString(
                spaced.contains("_x") ? ESCAPE_LIKE.matcher(spaced).replaceAll("_x005F_") : spaced);
    }
}
