package nl.ncw.export.internal.ooxml.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Block of a text document: a paragraph or a table. */
public sealed interface BodyElement {
    /**
     * Returns all paragraphs of some blocks, including those in tables.
     *
     * @param contents the blocks
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

    /**
     * Returns blocks in which only some texts are placeholders. Programs that fill in a content control may leave its
     * placeholder flag behind.
     *
     * @param contents the blocks
     * @param isPlaceholder whether a text is one that empty controls show
     * @return the blocks
     */
    static List<BodyElement> withPlaceholders(List<BodyElement> contents, Predicate<String> isPlaceholder) {
        return contents.stream()
                .<BodyElement>map(content -> switch (content.kind()) {
                    case PARAGRAPH -> ((Paragraph) content).withPlaceholders(isPlaceholder);
                    case TABLE ->
                        new Table(((Table) content)
                                .rows().stream()
                                        .map(row -> new Row(row.cells().stream()
                                                .map(cell -> new Cell(
                                                        cell.columns(),
                                                        cell.goesOn(),
                                                        withPlaceholders(cell.content(), isPlaceholder)))
                                                .toList()))
                                        .toList());
                })
                .toList();
    }

    /** The kinds of blocks, one for each permitted type. */
    enum Kind {
        /** {@link Paragraph}. */
        PARAGRAPH,
        /** {@link Table}. */
        TABLE
    }

    /** Returns the kind of this block, to switch on. */
    Kind kind();

    /** Returns this block, if it is a paragraph. */
    default Optional<Paragraph> paragraph() {
        return switch (kind()) {
            case PARAGRAPH -> Optional.of((Paragraph) this);
            case TABLE -> Optional.empty();
        };
    }

    /** Returns this block, if it is a table. */
    default Optional<Table> table() {
        return switch (kind()) {
            case PARAGRAPH -> Optional.empty();
            case TABLE -> Optional.of((Table) this);
        };
    }

    /**
     * Paragraph, with all tracked changes accepted.
     *
     * @param spans the text in spans
     * @param bookmarks the names of the bookmarks that cover its text or begin in it
     * @param notes the indices of the notes attached to it, in the note list of the document
     * @param listed whether it is a list item with an automatic bullet or number
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
         * Returns the text.
         *
         * @return the text, without placeholders and without text in a table of contents
         */
        public String text() {
            return joined(span -> !span.placeholder() && !span.contents());
        }

        /**
         * Returns the text with placeholders.
         *
         * @return the text, without text in a table of contents
         */
        public String visibleText() {
            return joined(span -> !span.contents());
        }

        /**
         * Returns the text that is part of a table of contents, whether generated or typed.
         *
         * @return the text; empty if the paragraph is not in a table of contents
         */
        public String contents() {
            return joined(Span::contents);
        }

        /**
         * Returns the title of an entry in a table of contents, without the page number after the tab.
         *
         * @return the title or any typed text; empty if the paragraph is not in a table of contents
         */
        public String contentsTitle() {
            String entry = contents();
            int tab = entry.lastIndexOf('\t');
            return tab >= 0 && PAGE.matcher(entry.substring(tab + 1)).matches() ? entry.substring(0, tab) : entry;
        }

        private Paragraph withPlaceholders(Predicate<String> isPlaceholder) {
            return new Paragraph(
                    spans.stream()
                            .map(span -> span.withPlaceholder(isPlaceholder))
                            .toList(),
                    bookmarks,
                    notes,
                    listed,
                    heading);
        }

        private String joined(Predicate<Span> some) {
            return spans.stream().filter(some).map(Span::text).collect(Collectors.joining());
        }
    }

    /**
     * Span of text with uniform properties.
     *
     * @param text the text
     * @param tag the tag of the innermost content control around it that has a tag; empty if there is none
     * @param placeholder whether the content control around it says that it is placeholder text, and it is one of the
     *     texts that empty controls show
     * @param contents whether it is part of a table of contents
     * @param storedDate the date that the content control around it stores, as the file states it; empty if there is
     *     none
     */
    record Span(String text, String tag, boolean placeholder, boolean contents, String storedDate) {
        /** Creates a span outside a date control. */
        public Span(String text, String tag, boolean placeholder, boolean contents) {
            this(text, tag, placeholder, contents, "");
        }

        /** Returns whether a span has the same properties. */
        boolean isAlike(Span other) {
            return saying("").equals(other.saying(""));
        }

        private Span withPlaceholder(Predicate<String> isPlaceholder) {
            return new Span(text, tag, placeholder && isPlaceholder.test(text), contents, storedDate);
        }

        /** Returns a copy of this span with another text. */
        Span saying(String other) {
            return new Span(other, tag, placeholder, contents, storedDate);
        }
    }

    /**
     * Table.
     *
     * @param rows the rows
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
     * Row of a table.
     *
     * @param cells the cells
     */
    record Row(List<Cell> cells) {
        // Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Returns the content of all cells.
         *
         * @return the blocks, cell by cell
         */
        public List<BodyElement> content() {
            return cells.stream().flatMap(cell -> cell.content().stream()).toList();
        }
    }

    /**
     * Cell of a row.
     *
     * @param columns the number of columns that it spans
     * @param goesOn whether it continues the cell above
     * @param content the blocks
     */
    record Cell(int columns, boolean goesOn, List<BodyElement> content) {
        // Copies the content.
        public Cell {
            content = List.copyOf(content);
        }
    }
}
