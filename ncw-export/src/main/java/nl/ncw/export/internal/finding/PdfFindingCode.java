package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** What is reported about a PDF document. */
public enum PdfFindingCode implements FileFindingCode {
    /** There are several files with data. */
    SEVERAL_DATA(Severity.ERROR),
    /** The checksum is missing. */
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
    /** There is a mark without words. */
    MARK(Severity.WARNING),
    /** A field was filled in. */
    FIELD(Severity.WARNING);

    private final Severity severity;

    PdfFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
