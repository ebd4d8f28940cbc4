package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Block of content: a paragraph, a list or a grid, and in a blank form boxes to tick or a line to write on. Every block
 * can also be converted to plain lines.
 *
 * @since 0.1.0
 */
public sealed interface OutlineBlock {
    /**
     * Returns the content as lines of plain text, for formats and cells that cannot show blocks.
     *
     * @return the lines, each without line feeds
     */
    List<String> lines();

    /** Kinds of blocks. */
    enum Kind {
        /** {@link Paragraph}. */
        PARAGRAPH,
        /** {@link Bullets}. */
        BULLETS,
        /** {@link Grid}. */
        GRID,
        /** {@link Boxes}. */
        BOXES,
        /** {@link EntryLine}. */
        ENTRY_LINE
    }

    /**
     * Returns the kind of block.
     *
     * @return the kind; each type of block has its own
     */
    Kind kind();

    /**
     * Paragraph of text.
     *
     * @param text the text; lines are separated by line feeds
     * @param written whether people wrote the text, in their own language instead of the document's
     */
    record Paragraph(String text, boolean written) implements OutlineBlock {
        // Requires its parts.
        public Paragraph {
            Checks.notNull(text, "text");
        }

        /**
         * Creates a paragraph in the language of the document.
         *
         * @param text the text; lines are separated by line feeds
         */
        public Paragraph(String text) {
            this(text, false);
        }

        @Override
        public Kind kind() {
            return Kind.PARAGRAPH;
        }

        @Override
        public List<String> lines() {
            return text.lines().toList();
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(text);
        }
    }

    /**
     * List without numbers.
     *
     * @param items the items, at least one
     */
    record Bullets(List<String> items) implements OutlineBlock {
        /** The sign before each item in plain text. */
        public static final String BULLET = "• ";

        // Copies the items.
        public Bullets {
            items = Checks.copy(items, "items");
        }

        @Override
        public Kind kind() {
            return Kind.BULLETS;
        }

        @Override
        public List<String> lines() {
            return items.stream().flatMap(item -> (BULLET + item).lines()).toList();
        }

        @Override
        public String toString() {
            return items.size() + " bullets";
        }
    }

    /**
     * Grid of rows and columns. The first cell of a row names the row.
     *
     * @param headers the names of the columns
     * @param rows the rows, each with as many cells as there are columns; a cell may be empty
     */
    record Grid(List<String> headers, List<List<String>> rows) implements OutlineBlock {
        // Copies the cells and requires that rows are as wide as the headers.
        public Grid {
            Checks.notNull(rows, "rows");
            headers = Checks.copy(headers, "headers");
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != headers.size()) {
                    throw new IllegalArgumentException("row: expected %d cells, was %s".formatted(headers.size(), row));
                }
            }
        }

        @Override
        public Kind kind() {
            return Kind.GRID;
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            rows.forEach(row -> (Bullets.BULLET + line(row)).lines().forEach(lines::add));
            return lines;
        }

        private String line(List<String> row) {
            String cells = IntStream.range(1, row.size())
                    .filter(column -> !row.get(column).isBlank())
                    .mapToObj(column -> headers.get(column) + ": " + row.get(column))
                    .collect(Collectors.joining("; "));
            return Stream.of(row.get(0), cells).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
        }

        @Override
        public String toString() {
            return "%d columns, %d rows".formatted(headers.size(), rows.size());
        }
    }

    /**
     * List of options in a blank form, each with a box to tick.
     *
     * @param options the options, at least one
     */
    record Boxes(List<String> options) implements OutlineBlock {
        /** The sign before each option in plain text. */
        public static final String BOX = "\u2610 ";

        // Copies the options.
        public Boxes {
            options = Checks.copy(options, "options");
        }

        @Override
        public Kind kind() {
            return Kind.BOXES;
        }

        @Override
        public List<String> lines() {
            return options.stream().flatMap(option -> (BOX + option).lines()).toList();
        }

        @Override
        public String toString() {
            return options.size() + " boxes";
        }
    }

    /**
     * Line of a blank form to write on.
     *
     * @param text the line with the words next to it, such as {@code ………… minuten}
     */
    record EntryLine(String text) implements OutlineBlock {
        // Requires its parts.
        public EntryLine {
            Checks.notNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.ENTRY_LINE;
        }

        @Override
        public List<String> lines() {
            return text.lines().toList();
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(text);
        }
    }
}
