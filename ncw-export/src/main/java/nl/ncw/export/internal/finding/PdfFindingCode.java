package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about PDF documents. */
public enum PdfFindingCode implements FileFindingCode {
    /** Several embedded files could be the data. */
    SEVERAL_DATA(Severity.ERROR),
    /** The seal is missing. */
    NOT_SEALED(Severity.WARNING),
    /** The data was changed. */
    DATA_CHANGED(Severity.ERROR),
    /** The text of pages was changed. */
    PAGES_CHANGED(Severity.ERROR),
    /** The number of pages was changed. */
    PAGES_ADDED_OR_REMOVED(Severity.ERROR),
    /** Pages and data were changed. */
    ALL_CHANGED(Severity.ERROR),
    /** There is a comment. */
    COMMENT(Severity.WARNING),
    /** There is an annotation without text, such as a highlight. */
    MARK(Severity.WARNING),
    /** A field was filled in. */
    FIELD(Severity.WARNING),
    /** Words were added to the content of a page. */
    PAGE_TEXT(Severity.WARNING),
    /** A file was attached. */
    ATTACHMENT(Severity.WARNING),
    /** There is text on no page. */
    OFF_PAGE(Severity.WARNING);

    private final Severity severity;

    PdfFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
