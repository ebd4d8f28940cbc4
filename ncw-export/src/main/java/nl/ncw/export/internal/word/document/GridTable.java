package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.export.outline.OutlineBlock;

/** Writer of a grid of the outline as a table to read. A table that fits on a page is not divided over pages. */
final class GridTable {
    /** The most rows of a table that is kept on one page. */
    private static final int MOST_ROWS_KEPT = 20;

    /** The most letters in a table that is kept on one page. */
    private static final int MOST_LETTERS_KEPT = 3000;

    /** The fewest rows of a table that is divided over pages where it answers a question. */
    private static final int LONG = 5;

    /** The least height of a row in which people sign by hand, in twentieths of a point. */
    private static final int ROOM_TO_SIGN = 1150;

    private final TableWriter tables;
    private final WordMarkup markup;
    private final List<String> headers;
    private final List<List<String>> rows;

    GridTable(TableWriter tables, WordMarkup markup, OutlineBlock.Grid grid) {
        this.tables = tables;
        this.markup = markup;
        this.headers = grid.headers();
        this.rows = grid.rows();
    }

    /** Writes the table, with a caption for those who cannot see it. */
    void write(String caption, int width) {
        write(caption, 0, isKept(), widths(width));
    }

    /** Returns the widths of the columns of a table of some width. */
    private int[] widths(int width) {
        List<List<String>> all = new ArrayList<>(List.of(headers));
        all.addAll(rows);
        return FittedColumns.of(all, width);
    }

    /**
     * Returns whether a table has so many rows, each of them short, that it is divided over pages rather than moved to the
     * next one.
     */
    static boolean isLong(OutlineBlock.Grid grid) {
        return grid.rows().size() >= LONG && grid.rows().stream().allMatch(DocumentContext::areShort);
    }

    /**
     * Writes the table with a first row over all columns that says what it answers. Each page repeats that row and the
     * names of the columns.
     *
     * @param title the writer of the content of the first row
     */
    void writeBelow(Runnable title, String caption, int width) {
        int[] widths = widths(width);
        tables.begin("FormGrid", true, caption, caption, widths);
        markup.keepTogether(true);
        tables.beginRow(true, true);
        tables.beginCell(width, widths.length, TableWriter.LABEL_FILL);
        title.run();
        tables.endCell();
        tables.endRow();
        tables.header(headers, widths);
        for (int row = 0; row < rows.size(); row++) {
            // Two rows stand below the header at the foot of a page, and two on the next page.
            markup.keepTogether(row == 0 || row == rows.size() - 2);
            row(rows.get(row), 0, widths);
        }
        markup.keepTogether(false);
        tables.end();
    }

    /** Writes the table in a cell, whose row decides whether it is divided over pages. */
    void writeInCell(String caption, int width) {
        int[] widths = widths(width);
        tables.begin("FormGrid", true, caption, caption, widths);
        // No page repeats the header of a table in a cell: Word cannot.
        tables.header(false, headers, widths);
        rows.forEach(row -> row(row, 0, widths));
        tables.end();
    }

    /** Writes the table with one more column, in which people sign by hand. */
    void writeToSign(String caption, String signature, int width) {
        List<List<String>> all = new ArrayList<>();
        all.add(with(headers, signature));
        rows.forEach(row -> all.add(with(row, "")));
        int least = IntStream.of(FittedColumns.least(all)).sum();
        int named = Math.min(Math.max(width * 7 / 10, least), width * 17 / 20);
        int[] widths = FittedColumns.of(all, named);
        widths[widths.length - 1] += width - named;
        new GridTable(tables, markup, new OutlineBlock.Grid(all.get(0), all.subList(1, all.size())))
                .write(caption, ROOM_TO_SIGN, true, widths);
    }

    private static List<String> with(List<String> texts, String more) {
        List<String> all = new ArrayList<>(texts);
        all.add(more);
        return all;
    }

    private boolean isKept() {
        return rows.size() <= MOST_ROWS_KEPT && letters() <= MOST_LETTERS_KEPT;
    }

    private void write(String caption, int height, boolean kept, int... widths) {
        tables.begin("FormGrid", true, caption, caption, widths);
        markup.keepTogether(kept);
        tables.header(rows.stream().allMatch(DocumentContext::fitOnPage), headers, widths);
        for (int row = 0; row < rows.size(); row++) {
            markup.keepTogether(kept && row < rows.size() - 1);
            row(rows.get(row), height, widths);
        }
        markup.keepTogether(false);
        tables.end();
    }

    private int letters() {
        return rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    private void row(List<String> row, int height, int... widths) {
        tables.beginRow(DocumentContext.areShort(row), false, height);
        for (int column = 0; column < widths.length; column++) {
            tables.beginCell(widths[column]);
            markup.paragraph(column == 0 && widths.length > 1 ? "Label" : "TableText", row.get(column));
            tables.endCell();
        }
        tables.endRow();
    }
}
