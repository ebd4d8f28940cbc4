package nl.ncw.export.internal.ooxml.word;

/**
 * Content attached to a paragraph, outside its text.
 *
 * @param kind the kind of content
 * @param author the author; empty if the file states none
 * @param text the text
 */
public record Note(Kind kind, String author, String text) {
    /** The kinds of notes. */
    public enum Kind {
        /** A comment. */
        COMMENT,
        /** A footnote or endnote. */
        FOOTNOTE,
        /** Text in a shape or a frame. */
        DRAWN_TEXT,
        /** Picture or chart; its content is not read. */
        PICTURE,
        /** Address of a link, if the link text does not contain it. */
        LINK,
        /** Tracked changes in the text, by this author. */
        TRACKED_CHANGE,
        /** Text that is struck through. */
        STRUCK_THROUGH,
        /** Equation that does not fit in a line of text; the text is the line. */
        EQUATION,
        /** Sign of a symbol font without a character; the text is its font and code. */
        SYMBOL,
        /** Document or file embedded in the text. */
        EMBEDDED,
        /** Text in a diagram or a chart, whose drawing is not read. */
        GRAPHIC_TEXT,
        /** Handwriting or a drawing with a pen. */
        INK,
        /** Control of a form, such as a button or a box; the text is its name and its value, as far as readable. */
        CONTROL,
        /** Field whose value the file does not contain; the text is its instruction. */
        FIELD,
        /** Text that is not part of the text of the paragraph, such as a phonetic guide or text of unknown elements. */
        OTHER_TEXT,
        /** Element that is not known, without text. */
        UNREAD
    }
}
