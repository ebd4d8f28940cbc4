package nl.ncw.export.internal.pdffile;

/** Reasons to refuse a file as a PDF. */
public enum PdfRefusal {
    /** The file is empty. */
    EMPTY,
    /** The file is too large; the value is the limit in MiB. */
    TOO_LARGE,
    /** The file does not begin as a PDF does. */
    NO_PDF,
    /** The end of the file is missing. */
    INCOMPLETE,
    /** A required part is missing or malformed; the value names it. */
    DAMAGED,
    /** The file is encrypted, with or without a password. */
    LOCKED,
    /** The uncompressed content is too large; the value is the limit in MiB. */
    UNPACKS_TOO_LARGE,
    /** The file has far more content than a document, or has circular references. */
    TOO_MUCH
}
