package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.outline.DocumentOutline;

/**
 * Writes headings, and the table of contents that leads to them. It has no page numbers: only a program that lays out the
 * document knows them, and a table of contents has to be right before one has.
 */
public final class HeadingWriter {
    private static final String BOOKMARK = "_Toc";

    /** The style of the first heading, which begins a page. */
    static final String FIRST_HEADING = "FirstHeading";

    private static final int FIRST = 100_000_000;

    private final WordMarkup markup;
    private final List<Entry> entries = new ArrayList<>();
    private int next;

    /** The contents of a document with these headings, in the order of the document. */
    HeadingWriter(DocumentContext document) {
        this.markup = document.markup;
        for (DocumentOutline.Chapter chapter : document.outline.chapters()) {
            add(1, chapter.heading());
            chapter.topics().forEach(topic -> add(2, topic.heading()));
        }
    }

    /** Adds a heading behind those that are there. */
    void add(int level, String heading) {
        entries.add(new Entry(level, heading, BOOKMARK + (FIRST + entries.size())));
    }

    /** Writes the next heading. */
    void heading(String style, String text) {
        boolean first = style.equals(FIRST_HEADING);
        markup.begin("w:p").begin("w:pPr").value("w:pStyle", first ? "Heading1" : style);
        if (first) {
            markup.empty("w:pageBreakBefore");
        }
        markup.end();
        String bookmark = markup.beginBookmark(entries.get(next++).bookmark);
        markup.run(text).endBookmark(bookmark).end();
    }

    /** Writes the table of contents. */
    void write() {
        boolean first = true;
        for (Entry entry : entries) {
            markup.paragraph("TOC" + entry.level);
            if (first) {
                markup.instruction("TOC \\o \"1-2\" \\n \\h \\z \\u");
                first = false;
            }
            markup.begin("w:hyperlink", "w:anchor", entry.bookmark, "w:history", "1");
            markup.run(entry.heading).end().end();
        }
        markup.paragraph("Note").fieldCharacter("end").end();
    }

    /**
     * A heading.
     *
     * @param level how deep it lies
     * @param heading what it says
     * @param bookmark where it stands
     */
    private record Entry(int level, String heading, String bookmark) {}
}
