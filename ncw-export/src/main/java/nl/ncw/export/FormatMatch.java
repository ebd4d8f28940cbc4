package nl.ncw.export;

/**
 * Degree to which the beginning of a file fits a format.
 *
 * @since 0.1.0
 */
public enum FormatMatch {
    /** The file is in this format. */
    CERTAIN,

    /**
     * The file may be in this format, or is in a related one, such as a workbook of Excel before 2007. The reader of
     * this format reads it, or refuses it with a message about what the file is and what to do.
     */
    POSSIBLE,

    /** The file is in another format. */
    NONE
}
