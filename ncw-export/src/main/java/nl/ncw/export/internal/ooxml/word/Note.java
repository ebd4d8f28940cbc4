package nl.ncw.export.internal.ooxml.word;

/**
 * What is attached to a paragraph, beside its text.
 *
 * @param kind what it is
 * @param author who made it; empty if the file does not say
 * @param text what it says
 */
public record Note(Kind kind, String author, String text) {
    /** Kinds of notes. */
    public enum Kind {
        /** A comment. */
        COMMENT,
        /** A footnote or endnote. */
        FOOTNOTE,
        /** Text in a shape or a frame. */
        DRAWN_TEXT,
        /** A picture or a chart, of which nothing is read. */
        PICTURE,
        /** Where a link leads to, if its text does not say that. */
        LINK,
        /** Tracked changes in the text, by this author. */
        TRACKED_CHANGE,
        /** Text that is struck through. */
        STRUCK_THROUGH,
        /** Another document or file within the text. */
        EMBEDDED
    }
}
