package nl.ncw.export.internal.typesetting.content;

/** The four cuts of a font family. */
public enum FontStyle {
    /** Upright, of normal weight. */
    REGULAR,
    /** Upright and heavy. */
    BOLD,
    /** Slanted, of normal weight. */
    ITALIC,
    /** Slanted and heavy. */
    BOLD_ITALIC
}
