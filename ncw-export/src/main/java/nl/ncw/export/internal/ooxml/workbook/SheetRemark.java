package nl.ncw.export.internal.ooxml.workbook;

/**
 * Content of a sheet outside its cells.
 *
 * @param kind the kind of content
 * @param cell the cell at which it is placed, such as {@code F7}; empty if it is at no cell
 * @param text the text; empty for a picture; the name of what was not read
 */
public record SheetRemark(Kind kind, String cell, String text) {
    /**
     * Returns a text with its title, as programs show it at a cell.
     *
     * @param title the title; may be empty
     * @param text the text; may be empty
     * @return both in one
     */
    public static String titled(String title, String text) {
        return (title.isBlank() || text.isBlank() ? title + text : title + ": " + text).strip();
    }

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
        /** Picture, chart or other object, whose text is a remark of its own. */
        PICTURE,
        /** Text of a page header or footer. */
        PAGE_HEADER,
        /** Text that is shown when a cell is selected, or when something else was filled in than a cell accepts. */
        PROMPT,
        /** Form control or ActiveX control, such as a button or check box. */
        CONTROL,
        /** Embedded or linked file. */
        EMBEDDED_FILE,
        /** Text at another place, which programs show elsewhere or do not know. */
        OTHER_TEXT,
        /** Content of an unknown kind that was not read. */
        UNREAD_OBJECT,
        /** Sheet without cells, such as a chart sheet. */
        UNREAD_SHEET,
        /** Part of the file that was not read. */
        UNREAD_PART
    }
}
