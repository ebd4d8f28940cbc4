package nl.ncw.export.internal.word.document;

import java.util.HashMap;
import java.util.Map;
import nl.ncw.export.internal.ooxml.xml.XmlPartWriter;

/**
 * Writer of WordprocessingML: paragraphs, runs and bookmarks. It numbers bookmarks and content controls, whose ids are
 * unique.
 */
final class WordMarkup {
    private static final String VALUE = "w:val";
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml",
        "mc:Ignorable", "w14 w15"
    };

    private final XmlPartWriter xml = new XmlPartWriter();
    private final WrittenParagraphs paragraphs = new WrittenParagraphs();
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private int bookmark;
    private int control;
    private boolean together;

    /** Begins a part with this root element. */
    WordMarkup(String root) {
        xml.begin(root, NAMESPACES);
    }

    /** Ends the part. */
    WrittenPart written() {
        return new WrittenPart(xml.end().bytes(), paragraphs.all());
    }

    WordMarkup begin(String name, String... attributes) {
        xml.begin(name, attributes);
        return this;
    }

    WordMarkup end() {
        xml.end();
        return this;
    }

    WordMarkup empty(String name, String... attributes) {
        xml.empty(name, attributes);
        return this;
    }

    /** Writes an empty element with the attribute {@code w:val}. */
    WordMarkup value(String name, String value) {
        return empty(name, VALUE, value);
    }

    /** Sets whether the paragraphs that follow are kept on one page with the next one. */
    void keepTogether(boolean kept) {
        together = kept;
    }

    /** Begins a paragraph and its properties, which are ended next. */
    WordMarkup beginParagraph(String style) {
        paragraphs.begin();
        return begin("w:p").begin("w:pPr").value("w:pStyle", style);
    }

    /** Begins a paragraph. */
    WordMarkup paragraph(String style) {
        beginParagraph(style);
        if (together) {
            empty("w:keepNext");
        }
        return end();
    }

    /** Writes a paragraph of one text. */
    WordMarkup paragraph(String style, String text) {
        return paragraph(style).run(text).end();
    }

    /** Writes a run in the style of its paragraph. */
    WordMarkup run(String text) {
        begin("w:r");
        content(text);
        return end();
    }

    /** Writes a run in a character style. */
    WordMarkup run(String style, String text) {
        begin("w:r").begin("w:rPr").value("w:rStyle", style).end();
        content(text);
        return end();
    }

    /** Writes the content of a run, in which line feeds, tabs and no-break hyphens are elements. */
    WordMarkup content(String text) {
        paragraphs.add(text);
        return elements(text);
    }

    private WordMarkup elements(String text) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\t' || unit == NO_BREAK_HYPHEN) {
                piece(piece);
                empty(unit == '\n' ? "w:br" : unit == '\t' ? "w:tab" : "w:noBreakHyphen");
            } else {
                piece.append(unit);
            }
        }
        piece(piece);
        return this;
    }

    private void piece(StringBuilder piece) {
        if (!piece.isEmpty()) {
            xml.begin("w:t", "xml:space", "preserve").text(piece.toString()).end();
            piece.setLength(0);
        }
    }

    /** Writes a field with a page number, and the number that it shows until it is updated. */
    WordMarkup pageNumber(String instruction, String shown) {
        begin("w:fldSimple", "w:instr", " " + instruction + " ").begin("w:r");
        return elements(shown).end().end();
    }

    /** Begins the table of contents, a field over several paragraphs, with its instruction. */
    WordMarkup beginContents(String instruction) {
        paragraphs.inContents(true);
        fieldCharacter("begin").begin("w:r").begin("w:instrText", "xml:space", "preserve");
        xml.text(" " + instruction + " ");
        return end().end().fieldCharacter("separate");
    }

    WordMarkup endContents() {
        paragraphs.inContents(false);
        return fieldCharacter("end");
    }

    private WordMarkup fieldCharacter(String type) {
        return begin("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** Begins a bookmark, and returns its id, by which it ends. A name that occurs again gets a number. */
    String beginBookmark(String name) {
        int times = bookmarks.merge(name, 1, Integer::sum);
        String id = String.valueOf(bookmark++);
        String unique = times == 1 ? name : name + "_" + times;
        paragraphs.beginBookmark(id, unique);
        empty("w:bookmarkStart", "w:id", id, "w:name", unique);
        return id;
    }

    WordMarkup endBookmark(String id) {
        paragraphs.endBookmark(id);
        return empty("w:bookmarkEnd", "w:id", id);
    }

    /** Begins the content of a content control with a tag, whose properties are written. */
    WordMarkup beginControlContent(String tag, boolean isPlaceholder) {
        paragraphs.beginControl(tag, isPlaceholder);
        return begin("w:sdtContent");
    }

    /** Ends a content control. */
    WordMarkup endControl() {
        paragraphs.endControl();
        return end().end();
    }

    /** Returns the next id for a content control. */
    String nextControl() {
        return String.valueOf(++control);
    }
}
