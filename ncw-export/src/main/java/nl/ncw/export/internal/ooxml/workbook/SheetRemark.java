package nl.ncw.export.internal.ooxml.workbook;

/**
 * Content of a sheet outside its cells.
 *
 * @param kind the kind of content
 * @param cell the cell at which it is placed, such as {@code F7}; empty if it is at no cell
 * @param text the text; empty for a picture
 */
public record SheetRemark(Kind kind, String cell, String text) {
    /** The kinds of remarks. */
    public enum Kind {
        /** Comment or note, with the name of its author. */
        COMMENT,
        /** Text in a drawing. */
        DRAWN_TEXT,
        /** Equation in a drawing that does not fit in a line; the text of the drawing has the line. */
        EQUATION,
        /** Sign of a symbol font without a character, in a drawing; the text is its font and code. */
        SYMBOL,
        /** Link whose address is not the text of its cell. */
        LINK,
        /** Picture, chart or other object without text. */
        PICTURE
    }
}
