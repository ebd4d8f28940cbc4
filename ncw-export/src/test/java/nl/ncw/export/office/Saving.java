package nl.ncw.export.office;

/** How a partner saves a file that came in. */
public enum Saving {
    /** In the format in which it came. */
    AS_IT_CAME,
    /** As OpenDocument first, and from there in the format in which it came. */
    BY_WAY_OF_OPENDOCUMENT
}
