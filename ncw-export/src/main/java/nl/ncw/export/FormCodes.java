package nl.ncw.export;

/**
 * Codes of the findings about the content of forms that come back, in any format, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class FormCodes {
    /** An answer was filled in beside a status that leaves no room for one; it was kept apart. */
    public static final String ANSWER_BESIDE_STATUS = "form.answer-beside-status";

    /** Beside a filled-in table there is a text as an answer as well; the text was kept apart. */
    public static final String ANSWER_BESIDE_TABLE = "form.answer-beside-table";

    /** An item does not say whether it is arranged; it was taken for not arranged. */
    public static final String ARRANGED_ASSUMED = "form.arranged-assumed";

    /** An answer or field that was filled in when it was sent is empty now. */
    public static final String CLEARED = "form.cleared";

    /** A text has characters that cannot be kept; they were made visible. */
    public static final String CONTROL_CHARACTERS = "form.control-characters";

    /** A row is about the same thing as another row of the table and was kept apart. */
    public static final String DUPLICATE_ENTRY = "form.duplicate-entry";

    /** The same row occurs more than once with different content; only the first counts. */
    public static final String DUPLICATE_ROW = "form.duplicate-row";

    /** A field is filled in but does not count as long as another one is empty. */
    public static final String FIELD_ALONE = "form.field-alone";

    /** A field that cannot be empty was cleared; its old content stayed. */
    public static final String FIELD_REQUIRED = "form.field-required";

    /** A contact has no name; something else in the row was taken for it. */
    public static final String NAME_ASSUMED = "form.name-assumed";

    /** A question with a table was answered as text. */
    public static final String NOT_IN_TABLE = "form.not-in-table";

    /** An owner or a date was filled in at a point that is not to be settled; it was kept apart. */
    public static final String NOT_TO_BE_SETTLED = "form.not-to-be-settled";

    /** Something was written over the name of a row; it was kept apart. */
    public static final String NOT_WRITABLE = "form.not-writable";

    /** A row lacks something without which it means nothing; the row was kept apart. */
    public static final String ROW_INCOMPLETE = "form.row-incomplete";

    /** A question, field or table of the form is missing; what it said stayed. */
    public static final String ROW_MISSING = "form.row-missing";

    /** Rows that stood in the table when it was sent are gone. */
    public static final String ROWS_REMOVED = "form.rows-removed";

    /** No status was chosen; the point was read as still to be settled. */
    public static final String STATUS_ASSUMED = "form.status-assumed";

    /**
     * Beside an answer there is something that belongs to a status, such as a reason or an owner; it was kept apart.
     */
    public static final String STATUS_MISSING = "form.status-missing";

    /** The text is none of the choices offered there. */
    public static final String UNKNOWN_CHOICE = "form.unknown-choice";

    /** A cell stands in a column that this row does not have, and was kept apart. */
    public static final String UNKNOWN_COLUMN = "form.unknown-column";

    /** A row belongs to no question or field of this form and was kept apart. */
    public static final String UNKNOWN_ROW = "form.unknown-row";

    /** The text cannot be read as a date. */
    public static final String WRONG_DATE = "form.wrong-date";

    /** The text cannot be read as a number. */
    public static final String WRONG_NUMBER = "form.wrong-number";

    /** The text cannot be read as a period. */
    public static final String WRONG_PERIOD = "form.wrong-period";

    private FormCodes() {}
}
