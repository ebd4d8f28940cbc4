package nl.ncw.export.internal.ooxml.zip;

/** Reasons why a file is not read. */
public enum FileRefusal {
    /** There is nothing in it. */
    EMPTY,
    /** It is larger than is read; the value is the limit in MiB. */
    TOO_LARGE,
    /** Its end is missing, as after a transfer that broke off. */
    INCOMPLETE,
    /** A part of it cannot be read; the values are the part and what is wrong with it, in the words of a program. */
    DAMAGED,
    /** A password locks it. */
    LOCKED,
    /** It has macros. */
    MACROS,
    /** It is a workbook. */
    EXCEL,
    /** It is a workbook of the format before 2007. */
    OLD_EXCEL,
    /** It is a workbook of the binary format. */
    BINARY_EXCEL,
    /** It is a sheet of LibreOffice or another program that speaks OpenDocument. */
    OPEN_DOCUMENT,
    /** It is a text document. */
    WORD,
    /** It is a text document of the format before 2007. */
    OLD_WORD,
    /** It is a text of LibreOffice or another program that speaks OpenDocument. */
    OPEN_DOCUMENT_TEXT,
    /** It is a PDF file. */
    PDF,
    /** It is JSON. */
    JSON,
    /** It is something else. */
    UNKNOWN,
    /** It declares a document type, by which XML can be made to read other files or to grow without end. */
    DOCUMENT_TYPE,
    /** It unpacks to more than is read; the value is the limit in MiB. */
    UNPACKS_TOO_LARGE,
    /** It has more of something than is read; the value is the limit. */
    TOO_MANY,
    /** It holds more than is read; the values are the limits of texts and of characters. */
    TOO_MUCH_TEXT
}
