package nl.ncw.export.internal.word.document;

import java.util.Set;

/** A style of paragraphs while it is put together. */
final class ParagraphStyle {
    private static final int NONE = -1;

    /** The names of styles that Word has itself. */
    private static final Set<String> KNOWN =
            Set.of("Title", "Subtitle", "heading 1", "heading 2", "TOC Heading", "toc 1", "toc 2", "header", "footer");

    private final String id;
    private final String name;
    private int before;
    private int after;
    private int size = NONE;
    private int level = NONE;
    private int tab = NONE;
    private int left;
    private int hanging;
    private String colour = "";
    private boolean bold;
    private boolean together;
    private boolean page;

    ParagraphStyle(String id, String name) {
        this.id = id;
        this.name = name;
    }

    ParagraphStyle before(int twentieths) {
        before = twentieths;
        return this;
    }

    ParagraphStyle after(int twentieths) {
        after = twentieths;
        return this;
    }

    /** The size of the letters, in half points. */
    ParagraphStyle size(int halves) {
        size = halves;
        return this;
    }

    ParagraphStyle colour(String rgb) {
        colour = rgb;
        return this;
    }

    ParagraphStyle bold() {
        bold = true;
        return this;
    }

    /** Stays on one page with what follows. */
    ParagraphStyle together() {
        together = true;
        return this;
    }

    /** A heading of this level, from 0. */
    ParagraphStyle level(int depth) {
        level = depth;
        return this;
    }

    /** Begins a page. */
    ParagraphStyle page() {
        page = true;
        return this;
    }

    ParagraphStyle indent(int twentieths, int outdented) {
        left = twentieths;
        hanging = outdented;
        return this;
    }

    /** What stands behind a tab ends here. */
    ParagraphStyle tab(int twentieths) {
        tab = twentieths;
        return this;
    }

    void write(WordMarkup markup) {
        if (!KNOWN.contains(name)) {
            markup.begin("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        } else {
            markup.begin("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        markup.value("w:name", name).value("w:basedOn", "Normal");
        if (level != NONE) {
            markup.value("w:next", "Normal");
        }
        markup.empty("w:qFormat");
        paragraph(markup);
        letters(markup);
        markup.end();
    }

    private void paragraph(WordMarkup markup) {
        markup.begin("w:pPr");
        if (together) {
            markup.empty("w:keepNext").empty("w:keepLines");
        }
        if (page) {
            markup.empty("w:pageBreakBefore");
        }
        if (tab != NONE) {
            markup.begin("w:tabs").empty("w:tab", "w:val", "right", "w:pos", String.valueOf(tab));
            markup.end();
        }
        markup.empty("w:spacing", "w:before", String.valueOf(before), "w:after", String.valueOf(after));
        if (left > 0) {
            markup.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(hanging));
        }
        if (level != NONE) {
            markup.value("w:outlineLvl", String.valueOf(level));
        }
        markup.end();
    }

    private void letters(WordMarkup markup) {
        markup.begin("w:rPr");
        if (bold) {
            markup.empty("w:b").empty("w:bCs");
        }
        if (!colour.isEmpty()) {
            markup.value("w:color", colour);
        }
        if (size != NONE) {
            markup.value("w:sz", String.valueOf(size)).value("w:szCs", String.valueOf(size));
        }
        markup.end();
    }
}
