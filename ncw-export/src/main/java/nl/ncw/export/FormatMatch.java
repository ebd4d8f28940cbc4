package nl.ncw.export;

/** How well the beginning of a file fits a format. */
public enum FormatMatch {
    /** The file is in this format. */
    CERTAIN,

    /**
     * The file may be in this format or is related to it, such as a workbook of the format before 2007 to Excel. The reader of
     * this format reads it, or refuses it with a message that says what it is and what to do.
     */
    POSSIBLE,

    /** The file is in another format. */
    NONE
}
