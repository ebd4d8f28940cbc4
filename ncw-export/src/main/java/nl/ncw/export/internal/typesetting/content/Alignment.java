package nl.ncw.export.internal.typesetting.content;

/** Where lines stand between the edges of their column. */
public enum Alignment {
    /** At the edge where reading begins: the left, and the right for lines that begin in Hebrew. */
    START,
    /** In the middle. */
    CENTRE,
    /** At the edge where reading ends. */
    END
}
