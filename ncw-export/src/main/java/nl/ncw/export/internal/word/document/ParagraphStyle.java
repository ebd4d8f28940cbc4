package nl.ncw.export.internal.word.document;

import java.util.Set;

/** Builder of a paragraph style. Distances are in twentieths of a point. */
final class ParagraphStyle {
    private static final int NONE = -1;

    /** The names of built-in styles of Word. */
    private static final Set<String> BUILT_IN =
            Set.of("Title", "Subtitle", "heading 1", "heading 2", "toc 1", "toc 2", "header", "footer");

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

    /** Sets the size of the font, in half points. */
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

    /** Keeps the paragraph on one page, together with the next one. */
    ParagraphStyle together() {
        together = true;
        return this;
    }

    /** Makes the style a heading of this level, from 0. */
    ParagraphStyle level(int depth) {
        level = depth;
        return this;
    }

    ParagraphStyle indent(int twentieths, int outdented) {
        left = twentieths;
        hanging = outdented;
        return this;
    }

    /** Sets a right-aligned tab stop, at which text after a tab ends. */
    ParagraphStyle tab(int twentieths) {
        tab = twentieths;
        return this;
    }

    void write(WordMarkup markup) {
        if (!BUILT_IN.contains(name)) {
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
