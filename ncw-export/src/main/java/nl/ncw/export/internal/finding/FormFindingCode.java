package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** What is reported about what was filled in in a form. */
public enum FormFindingCode implements FileFindingCode {
    /** A text is none of the choices. */
    UNKNOWN_CHOICE(Severity.ERROR),
    /** A text is no date. */
    WRONG_DATE(Severity.ERROR),
    /** An answer or field was made empty. */
    CLEARED(Severity.WARNING),
    /** A field that cannot be empty was made empty. */
    FIELD_REQUIRED(Severity.WARNING),
    /** A field counts only together with another one, which is empty. */
    FIELD_ALONE(Severity.ERROR),
    /** A field, question or table did not come back. */
    ROW_MISSING(Severity.WARNING),
    /** Rows of a table did not come back. */
    ROWS_REMOVED(Severity.WARNING),
    /** A row lacks a cell without which it means nothing. */
    ROW_INCOMPLETE(Severity.ERROR),
    /** The name of a contact was taken from another cell. */
    NAME_ASSUMED(Severity.WARNING),
    /** An item was taken for not arranged. */
    ARRANGED_ASSUMED(Severity.WARNING),
    /** Copies of a row say different things. */
    DUPLICATE_ROW(Severity.WARNING),
    /** Two rows are about the same thing. */
    DUPLICATE_ENTRY(Severity.WARNING),
    /** A row belongs to nothing in the form. */
    UNKNOWN_ROW(Severity.WARNING),
    /** A cell stands in a column that its row does not have. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** The name of a row was written over. */
    NOT_WRITABLE(Severity.WARNING),
    /** A text has characters that cannot be kept. */
    CONTROL_CHARACTERS(Severity.WARNING),
    /** There is an answer beside a status that leaves no room for it. */
    ANSWER_BESIDE_STATUS(Severity.WARNING),
    /** There is a text beside an answer in a table. */
    ANSWER_BESIDE_TABLE(Severity.WARNING),
    /** A question with a table was answered in a text. */
    NOT_IN_TABLE(Severity.WARNING),
    /** There is an owner or a day beside another status than to be settled. */
    NOT_TO_BE_SETTLED(Severity.WARNING),
    /** There is something of a status beside an answer without one. */
    STATUS_MISSING(Severity.WARNING),
    /** A point was taken for one to be settled. */
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
