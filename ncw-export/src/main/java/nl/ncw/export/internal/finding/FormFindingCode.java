package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about the content of a returned form. */
public enum FormFindingCode implements FileFindingCode {
    /** A text is not one of the choices. */
    UNKNOWN_CHOICE(Severity.ERROR),
    /** A text is not a date. */
    WRONG_DATE(Severity.ERROR),
    /** A text is not a period. */
    WRONG_PERIOD(Severity.ERROR),
    /** A text is not a number. */
    WRONG_NUMBER(Severity.ERROR),
    /** An answer or field was made empty. */
    CLEARED(Severity.WARNING),
    /** A field that cannot be empty was made empty. */
    FIELD_REQUIRED(Severity.WARNING),
    /** A field is used only together with another one, which is empty. */
    FIELD_ALONE(Severity.ERROR),
    /** A field, question or table is missing from the returned form. */
    ROW_MISSING(Severity.WARNING),
    /** Rows of a table are missing from the returned form. */
    ROWS_REMOVED(Severity.WARNING),
    /** A row lacks the content of a required cell. */
    ROW_INCOMPLETE(Severity.ERROR),
    /** The name of a contact was taken from another cell. */
    NAME_ASSUMED(Severity.WARNING),
    /** An item was read as not arranged, because its cell was empty. */
    ARRANGED_ASSUMED(Severity.WARNING),
    /** Copies of a row have different contents. */
    DUPLICATE_ROW(Severity.WARNING),
    /** Two rows describe the same element. */
    DUPLICATE_ENTRY(Severity.WARNING),
    /** The id of a row is not in the form. */
    UNKNOWN_ROW(Severity.WARNING),
    /** A cell is in a column that its row does not have. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** The name of a row was overwritten. */
    NOT_WRITABLE(Severity.WARNING),
    /** A text has control characters, which were replaced by escapes. */
    CONTROL_CHARACTERS(Severity.WARNING),
    /** An answer is filled in together with a status that excludes it. */
    ANSWER_BESIDE_STATUS(Severity.WARNING),
    /** An answer in a table has a text as well. */
    ANSWER_BESIDE_TABLE(Severity.WARNING),
    /** A question with a table was answered by a text. */
    NOT_IN_TABLE(Severity.WARNING),
    /** An owner or a day is filled in, and the status is not to be settled. */
    NOT_TO_BE_SETTLED(Severity.WARNING),
    /** A note, owner or day is filled in for an answer without a status. */
    STATUS_MISSING(Severity.WARNING),
    /** The status to be settled was assumed, because a note, owner or day is filled in without an answer. */
    STATUS_ASSUMED(Severity.WARNING);

    private final Severity severity;

    FormFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
