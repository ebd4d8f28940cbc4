package nl.ncw.export.internal.filekind;

/** Kinds of files that no reader reads. The bundle {@code messages} has a sentence for each. */
public enum ForeignFileKind {
    /** Rich Text Format. */
    RTF,
    /** A text document of Word before 2007. */
    OLD_WORD,
    /** A workbook of Excel before 2007. */
    OLD_EXCEL,
    /** An OpenDocument text. */
    OPEN_DOCUMENT_TEXT,
    /** An OpenDocument spreadsheet. */
    OPEN_DOCUMENT_SPREADSHEET,
    /** Another OpenDocument file, such as a drawing. */
    OPEN_DOCUMENT,
    /** A presentation of PowerPoint or Impress. */
    PRESENTATION,
    /** An office file that is locked with a password. */
    LOCKED,
    /** A document of Apple Pages, Numbers or Keynote. */
    IWORK,
    /** XML that Word wrote: Word 2003 XML or a document in one XML file. */
    WORD_XML,
    /** XML that Excel wrote (XML Spreadsheet 2003). */
    EXCEL_XML,
    /** Other XML. */
    XML,
    /** A web page, also one that an office program saved under the extension of its own format. */
    HTML,
    /** A table as text, with commas, semicolons or tabs between its cells. */
    CSV,
    /** Text without markup. */
    PLAIN_TEXT,
    /** An e-mail. */
    EMAIL,
    /** The attachment {@code winmail.dat}, in which Outlook wraps the attachments of an e-mail. */
    WINMAIL,
    /** An appointment (iCalendar). */
    CALENDAR,
    /** A picture, such as a scan or a photo. */
    IMAGE,
    /** A link to a file or a web page. */
    SHORTCUT,
    /** A zip file with one form in it; the value is the name of that file. */
    ZIPPED_FORM,
    /** A zip file with several forms in it; the values are their number and some of their names. */
    ZIPPED_FORMS,
    /** A compressed file other than a zip file. */
    ARCHIVE
}
