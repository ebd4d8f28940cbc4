package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.outline.DocumentOutline;

/**
 * Writer of headings, and of the table of contents that links to them. The table has no page numbers: only a program
 * that lays
 * out the document knows them, and the table must be right before that.
 */
public final class HeadingWriter {
    private static final String BOOKMARK = "_Toc";

    /** The style to ask for at the first heading, which begins a page. */
    static final String FIRST_HEADING = "FirstHeading";

    /** The number of columns in which the table of contents is set. */
    static final int COLUMNS = 3;

    private static final int FIRST = 100_000_000;

    private final WordMarkup markup;
    private final List<Entry> entries = new ArrayList<>();
    private int next;

    /** Creates a writer without headings. They are added in the order of the document, before any is written. */
    HeadingWriter(WordMarkup markup) {
        this.markup = markup;
    }

    /** Adds the headings of the sections and topics. */
    void addChapters(DocumentOutline outline) {
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            add(1, chapter.heading());
            chapter.topics().forEach(topic -> add(2, topic.heading()));
        }
    }

    /** Adds a heading at the end. */
    void add(int level, String heading) {
        entries.add(new Entry(level, heading, BOOKMARK + (FIRST + entries.size())));
    }

    /** Writes the next heading, with the bookmark to which the table of contents links. */
    void heading(String style, String text) {
        boolean first = style.equals(FIRST_HEADING);
        markup.beginParagraph(first ? "Heading1" : style);
        if (first) {
            // Kept with the next paragraph by nothing but the page, for the reason of a heading in a cell.
            markup.value("w:keepNext", "0")
                    .empty("w:pageBreakBefore")
                    .empty("w:spacing", "w:before", "0", "w:after", "120");
        }
        linked(text);
    }

    /**
     * Writes the next heading, that of a topic, in a cell.
     *
     * @param kept whether the row of the cell is kept with the next one. LibreOffice never ends laying out such a table
     *     if a later row takes many pages.
     */
    void cellHeading(String text, boolean kept) {
        markup.beginParagraph("Heading2").value("w:keepNext", kept ? "1" : "0");
        linked(text);
    }

    private void linked(String text) {
        markup.end();
        String bookmark = markup.beginBookmark(entries.get(next++).bookmark);
        markup.run(text).endBookmark(bookmark).end();
    }

    /**
     * Writes the table of contents. Its field is within the section of its columns: LibreOffice then sets it in one column,
     * but a field that begins before them it leaves out when it saves, and the second time makes texts of its entries.
     */
    void write() {
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            // A section is not alone at the foot of a column.
            markup.keepTogether(number + 1 < entries.size() && entries.get(number + 1).level > entry.level);
            markup.paragraph("TOC" + entry.level);
            if (number == 0) {
                markup.beginContents("TOC \\o \"1-2\" \\n \\h \\z \\u");
            }
            markup.begin("w:hyperlink", "w:anchor", entry.bookmark, "w:history", "1");
            markup.run(entry.heading).end().end();
        }
        markup.paragraph("Note").endContents().end();
    }

    /**
     * A heading.
     *
     * @param level the level, from 1
     * @param heading the text
     * @param bookmark the name of its bookmark
     */
    private record Entry(int level, String heading, String bookmark) {}
}
