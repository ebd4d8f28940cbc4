package nl.ncw.export.internal.pdffile;

/** Why a file is not read as a PDF. */
public enum PdfRefusal {
    /** There is nothing in it. */
    EMPTY,
    /** It is larger than so many MiB. */
    TOO_LARGE,
    /** It does not begin as a PDF does. */
    NO_PDF,
    /** Its end is missing. */
    INCOMPLETE,
    /** Something that every PDF has is missing or cannot be understood: what. */
    DAMAGED,
    /** It is encrypted, with a password or without. */
    LOCKED,
    /** It unpacks to more than so many MiB. */
    UNPACKS_TOO_LARGE,
    /** It holds far more than a document does, or goes in circles. */
    TOO_MUCH
}
