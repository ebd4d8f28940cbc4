package nl.ncw.export.internal.ooxml.workbook;

/**
 * What stands on a sheet, but in none of its cells.
 *
 * @param kind what it is
 * @param cell the cell at which it is, such as {@code F7}; empty where it is at none
 * @param text its text; empty for a picture
 */
public record SheetRemark(Kind kind, String cell, String text) {
    /** Kinds of remarks. */
    public enum Kind {
        /** A comment or note, with the name of who made it. */
        COMMENT,
        /** A text in a drawing. */
        DRAWN_TEXT,
        /** A link to elsewhere, whose address is not the text of its cell. */
        LINK,
        /** A picture, a chart or another thing without a text. */
        PICTURE
    }
}
