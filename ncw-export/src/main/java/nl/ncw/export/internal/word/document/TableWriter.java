package nl.ncw.export.internal.word.document;

import java.util.Arrays;
import java.util.List;

/**
 * Writer of the frame of tables: columns, header row, and the caption and description for those who cannot see them.
 */
final class TableWriter {
    /** The width between the margins of a page, in twentieths of a point. */
    static final int PAGE_WIDTH = 14570;

    /** The width of the left and right margins of a cell together, in twentieths of a point. */
    static final int MARGINS = 216;

    private static final String TWENTIETHS = "dxa";
    static final String LABEL_FILL = "F1F5F9";

    private final WordMarkup markup;
    private final String headerFill;

    /** @param headerFill the colour of header rows, in hexadecimal digits */
    TableWriter(WordMarkup markup, String headerFill) {
        this.markup = markup;
        this.headerFill = headerFill;
    }

    /** Divides a width in proportion to parts. The widths add up to the whole. */
    static int[] widths(int whole, int... parts) {
        int sum = Arrays.stream(parts).sum();
        int[] widths = Arrays.stream(parts).map(part -> whole * part / sum).toArray();
        widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
        return widths;
    }

    /** Begins a table. */
    void begin(String style, boolean hasHeader, String caption, String description, int... widths) {
        markup.begin("w:tbl").begin("w:tblPr").value("w:tblStyle", style);
        width("w:tblW", Arrays.stream(widths).sum());
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.empty(
                "w:tblLook",
                "w:val",
                hasHeader ? "0620" : "0600",
                "w:firstRow",
                hasHeader ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        markup.value("w:tblCaption", caption).value("w:tblDescription", description);
        markup.end().begin("w:tblGrid");
        for (int width : widths) {
            markup.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        markup.end();
    }

    /** Writes the header row, which every page repeats. */
    void header(List<String> names, int... widths) {
        header(true, names, widths);
    }

    /** Writes the header row, which every page repeats or only the first has. */
    void header(boolean repeated, List<String> names, int... widths) {
        beginRow(true, repeated);
        for (int column = 0; column < widths.length; column++) {
            beginCell(widths[column], 1, headerFill);
            markup.paragraph("TableHeader", names.get(column));
            endCell();
        }
        endRow();
    }

    void beginRow(boolean whole, boolean header) {
        beginRow(whole, header, 0);
    }

    /** Begins a row with a height of at least some twentieths of a point. */
    void beginRow(boolean whole, boolean header, int height) {
        markup.begin("w:tr");
        if (whole || header || height > 0) {
            markup.begin("w:trPr");
            if (whole) {
                markup.empty("w:cantSplit");
            }
            if (height > 0) {
                markup.empty("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast");
            }
            if (header) {
                markup.empty("w:tblHeader");
            }
            markup.end();
        }
    }

    void endRow() {
        markup.end();
    }

    void beginCell(int width) {
        beginCell(width, 1, "");
    }

    /** Begins a cell with the label of the next one. */
    void beginLabel(int width) {
        beginCell(width, 1, LABEL_FILL);
    }

    /** Begins a cell that is one with those below it that are merged too. */
    void beginMergedCell(int width, boolean first) {
        markup.begin("w:tc").begin("w:tcPr");
        width("w:tcW", width);
        markup.empty("w:vMerge", "w:val", first ? "restart" : "continue");
        markup.end();
    }

    void beginCell(int width, int columns, String fill) {
        markup.begin("w:tc").begin("w:tcPr");
        width("w:tcW", width);
        if (columns > 1) {
            markup.value("w:gridSpan", String.valueOf(columns));
        }
        if (!fill.isEmpty()) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        markup.end();
    }

    void endCell() {
        markup.end();
    }

    void end() {
        markup.end();
    }

    private void width(String name, int width) {
        markup.empty(name, "w:w", String.valueOf(width), "w:type", TWENTIETHS);
    }
}
