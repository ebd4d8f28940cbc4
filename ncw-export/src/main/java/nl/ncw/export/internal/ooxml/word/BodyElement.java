package nl.ncw.export.internal.ooxml.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a text: a paragraph or a table. */
public sealed interface BodyElement {
    /**
     * All paragraphs of these pieces, those in tables too.
     *
     * @param contents the pieces
     * @return the paragraphs, in order
     */
    static Stream<Paragraph> paragraphs(List<BodyElement> contents) {
        return contents.stream().flatMap(content -> switch (content.kind()) {
            case PARAGRAPH -> content.paragraph().stream();
            case TABLE ->
                content.table().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> paragraphs(cell.content()));
        });
    }

    /** The kinds of pieces, one for each permitted type. */
    enum Kind {
        /** {@link Paragraph}. */
        PARAGRAPH,
        /** {@link Table}. */
        TABLE
    }

    /** The kind of this piece, to switch on. */
    Kind kind();

    /** This piece, if it is a paragraph. */
    default Optional<Paragraph> paragraph() {
        return switch (kind()) {
            case PARAGRAPH -> Optional.of((Paragraph) this);
            case TABLE -> Optional.empty();
        };
    }

    /** This piece, if it is a table. */
    default Optional<Table> table() {
        return switch (kind()) {
            case PARAGRAPH -> Optional.empty();
            case TABLE -> Optional.of((Table) this);
        };
    }

    /**
     * A paragraph, as it is when all tracked changes are accepted.
     *
     * @param spans its text in pieces
     * @param bookmarks the names of the bookmarks that lie over its text or begin in it
     * @param notes the numbers of the notes that are attached to it, in the text's list of them
     * @param listed whether it is an item of a list that has signs or numbers of its own
     * @param heading whether it is a heading
     */
    record Paragraph(List<Span> spans, Set<String> bookmarks, List<Integer> notes, boolean listed, boolean heading)
            implements BodyElement {
        private static final Pattern PAGE = Pattern.compile("\\s*\\d{1,4}\\s*");

        // Copies the lists.
        public Paragraph {
            spans = List.copyOf(spans);
            bookmarks = Set.copyOf(bookmarks);
            notes = List.copyOf(notes);
        }

        @Override
        public Kind kind() {
            return Kind.PARAGRAPH;
        }

        /**
         * The whole text.
         *
         * @return the text, without what only holds a place for it, and without that of a table of contents
         */
        public String text() {
            return joined(span -> !span.placeholder() && !span.contents());
        }

        /**
         * The text that stands in a table of contents: what a program gathered, and what somebody typed there.
         *
         * @return the text; empty if the paragraph lies in none
         */
        public String contents() {
            return joined(Span::contents);
        }

        /**
         * The title that stands in a table of contents, without the number of its page behind a tab.
         *
         * @return the title, or whatever somebody typed there; empty if the paragraph lies in none
         */
        public String contentsTitle() {
            String entry = contents();
            int tab = entry.lastIndexOf('\t');
            return tab >= 0 && PAGE.matcher(entry.substring(tab + 1)).matches() ? entry.substring(0, tab) : entry;
        }

        private String joined(Predicate<Span> some) {
            return spans.stream().filter(some).map(Span::text).collect(Collectors.joining());
        }
    }

    /**
     * A piece of text of one kind.
     *
     * @param text the text
     * @param tag the tag of the innermost control that has one and that it stands in; empty if there is none
     * @param placeholder whether it only holds the place of a text
     * @param contents whether it stands in a table of contents
     */
    record Span(String text, String tag, boolean placeholder, boolean contents) {
        /** Whether a piece is of the same kind. */
        boolean isAlike(Span other) {
            return saying("").equals(other.saying(""));
        }

        /** A piece of the same kind that says something else. */
        Span saying(String other) {
            return new Span(other, tag, placeholder, contents);
        }
    }

    /**
     * A table.
     *
     * @param rows its rows
     */
    record Table(List<Row> rows) implements BodyElement {
        // Copies the rows.
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Kind kind() {
            return Kind.TABLE;
        }
    }

    /**
     * A row of a table.
     *
     * @param cells its cells
     */
    record Row(List<Cell> cells) {
        // Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * All that stands in its cells.
         *
         * @return the pieces, cell by cell
         */
        public List<BodyElement> content() {
            return cells.stream().flatMap(cell -> cell.content().stream()).toList();
        }
    }

    /**
     * A cell of a row.
     *
     * @param columns how many columns it lies over
     * @param goesOn whether it goes on with the cell above it
     * @param content what stands in it
     */
    record Cell(int columns, boolean goesOn, List<BodyElement> content) {
        // Copies the content.
        public Cell {
            content = List.copyOf(content);
        }
    }
}
