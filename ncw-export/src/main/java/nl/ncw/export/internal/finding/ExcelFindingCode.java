package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** What is reported about an Excel workbook alone. */
public enum ExcelFindingCode implements FileFindingCode {
    /** The workbook takes values from other files. */
    EXTERNAL_LINKS(Severity.WARNING),
    /** There are other files in the workbook. */
    EMBEDDED_FILES(Severity.WARNING),
    /** A cell has an error value. */
    ERROR_VALUE(Severity.ERROR),
    /** A cell has a formula. */
    FORMULA(Severity.WARNING),
    /** A program made a day or time of a text. */
    DAY_FOR_TEXT(Severity.WARNING),
    /** A program made a number or a truth value of a text. */
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
