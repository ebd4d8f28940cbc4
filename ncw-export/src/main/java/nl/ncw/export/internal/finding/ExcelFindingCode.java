package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about Excel workbooks only. */
public enum ExcelFindingCode implements FileFindingCode {
    /** The workbook takes values from other files. */
    EXTERNAL_LINKS(Severity.WARNING),
    /** The workbook embeds other files. */
    EMBEDDED_FILES(Severity.WARNING),
    /** A page header or footer has a text that the form does not have. */
    PAGE_HEADER(Severity.WARNING),
    /** A cell shows a tip or message that the form does not have. */
    PROMPT(Severity.WARNING),
    /** There is a form control, such as a button or check box. */
    CONTROL(Severity.WARNING),
    /** A text is at a place where forms have none. */
    OTHER_TEXT(Severity.WARNING),
    /** There is an object of an unknown kind. */
    UNREAD_OBJECT(Severity.WARNING),
    /** A sheet has no cells, such as a chart sheet. */
    UNREAD_SHEET(Severity.WARNING),
    /** The file has a part that is not read. */
    UNREAD_PART(Severity.WARNING),
    /** A cell has an error value. */
    ERROR_VALUE(Severity.ERROR),
    /** A cell has a formula without a result in the file. */
    FORMULA_WITHOUT_RESULT(Severity.ERROR),
    /** A cell has content that the file breaks. */
    UNREADABLE_CELL(Severity.ERROR),
    /** A cell has a formula. */
    FORMULA(Severity.WARNING),
    /** A program converted a text to a day or time. */
    DAY_FOR_TEXT(Severity.WARNING),
    /** A program converted a text to a number or a truth value. */
    NUMBER_FOR_TEXT(Severity.WARNING),
    /** A cell was moved to the row of another question. */
    MOVED_CELL(Severity.WARNING);

    private final Severity severity;

    ExcelFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
