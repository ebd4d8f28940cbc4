package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about Excel workbooks only. */
public enum ExcelFindingCode implements FileFindingCode {
    /** The workbook takes values from other files. */
    EXTERNAL_LINKS(Severity.WARNING),
    /** The workbook embeds other files. */
    EMBEDDED_FILES(Severity.WARNING),
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
