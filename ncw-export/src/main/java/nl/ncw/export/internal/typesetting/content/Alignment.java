package nl.ncw.export.internal.typesetting.content;

/** Horizontal alignment of lines in their column. */
public enum Alignment {
    /** Aligned at the edge where reading begins: left, or right for lines that begin in Hebrew. */
    START,
    /** Centred. */
    CENTRE,
    /** Aligned at the edge where reading ends. */
    END
}
