package nl.ncw.export.internal.ooxml.zip;

/** Reasons to refuse a file. */
public enum FileRefusal {
    /** The file is empty. */
    EMPTY,
    /** The file is too large; the value is the limit in MiB. */
    TOO_LARGE,
    /** The end of the file is missing, as after an interrupted transfer. */
    INCOMPLETE,
    /** A part cannot be read; the values are the part and the technical message. */
    DAMAGED,
    /** The file is locked with a password. */
    LOCKED,
    /** The file has macros. */
    MACROS,
    /** The file is a workbook. */
    EXCEL,
    /** The file is a workbook in the format before 2007. */
    OLD_EXCEL,
    /** The file is a workbook in the binary format. */
    BINARY_EXCEL,
    /** The file is an OpenDocument spreadsheet, as of LibreOffice. */
    OPEN_DOCUMENT,
    /** The file is a text document. */
    WORD,
    /** The file is a text document in the format before 2007. */
    OLD_WORD,
    /** The file is an OpenDocument text, as of LibreOffice. */
    OPEN_DOCUMENT_TEXT,
    /** The file is a PDF. */
    PDF,
    /** The file is JSON. */
    JSON,
    /** The file has an unknown format. */
    UNKNOWN,
    /** The file declares a document type, by which XML can read other files or grow without limit. */
    DOCUMENT_TYPE,
    /** The uncompressed content is too large; the value is the limit in MiB. */
    UNPACKS_TOO_LARGE,
    /** The file has too many elements of one kind; the value is the limit. */
    TOO_MANY,
    /** The file has too much text; the values are the limits of texts and of characters. */
    TOO_MUCH_TEXT
}
