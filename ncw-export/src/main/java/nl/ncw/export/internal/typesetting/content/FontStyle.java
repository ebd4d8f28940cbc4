package nl.ncw.export.internal.typesetting.content;

/** The four styles of a font family. */
public enum FontStyle {
    /** Upright, normal weight. */
    REGULAR,
    /** Upright, bold. */
    BOLD,
    /** Italic, normal weight. */
    ITALIC,
    /** Italic, bold. */
    BOLD_ITALIC
}
