package nl.ncw.export;

/**
 * Codes of the findings about Excel workbooks, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class ExcelCodes {
    /** The catalogue of the form is not known here; what was filled in was only kept. */
    public static final String CATALOGUE_UNKNOWN = "excel.catalogue-unknown";

    /** There is a comment in the file; it was kept apart. */
    public static final String COMMENT = "excel.comment";

    /** There is a button, check box or other control on a sheet; its text was kept apart. */
    public static final String CONTROL = "excel.control";

    /** Excel made a date or time of a text. */
    public static final String DAY_FOR_TEXT = "excel.day-for-text";

    /** There is a text box in the file; its text was kept apart. */
    public static final String DRAWN_TEXT = "excel.drawn-text";

    /** There are other files in the workbook; they were not read. */
    public static final String EMBEDDED_FILES = "excel.embedded-files";

    /** There is an equation that does not fit in a line; its text was read. */
    public static final String EQUATION = "excel.equation";

    /** A cell holds an error value such as #N/A; what it said when it was sent has been left as it was. */
    public static final String ERROR_VALUE = "excel.error-value";

    /** The workbook takes data from other files; they were not opened. */
    public static final String EXTERNAL_LINKS = "excel.external-links";

    /** A cell holds a formula; the result that was saved last was read. */
    public static final String FORMULA = "excel.formula";

    /** A cell holds a formula without an outcome in the file; what it said when it was sent has been left as it was. */
    public static final String FORMULA_WITHOUT_RESULT = "excel.formula-without-result";

    /** There is a link in the file; its address was kept apart. */
    public static final String LINK = "excel.link";

    /** An answer was moved from one question to another. */
    public static final String MOVED_CELL = "excel.moved-cell";

    /** Something was filled in that could not be placed and was kept apart. */
    public static final String NOT_PLACED = "excel.not-placed";

    /** Excel made a number or a yes/no value of a text. */
    public static final String NUMBER_FOR_TEXT = "excel.number-for-text";

    /** The file has text at a place where a form has none; it was kept apart. */
    public static final String OTHER_TEXT = "excel.other-text";

    /** There is text outside the fields of the form; it was kept apart. */
    public static final String OUTSIDE = "excel.outside";

    /** The header or footer of a sheet has text that is not of the form; it was kept apart. */
    public static final String PAGE_HEADER = "excel.page-header";

    /** There is a picture or chart in the file; it was not read. */
    public static final String PICTURE = "excel.picture";

    /** A cell shows a message that is not of the form; it was kept apart. */
    public static final String PROMPT = "excel.prompt";

    /** The agreement as it was sent was changed in the file. */
    public static final String SENT_CHANGED = "excel.sent-changed";

    /** The file lacks the agreement as it was sent, so that what was changed cannot be told. */
    public static final String SENT_MISSING = "excel.sent-missing";

    /** There is text that is struck through; it was read all the same. */
    public static final String STRUCK_THROUGH = "excel.struck-through";

    /** There is a sign of a symbol font that is not known; its font and code were kept. */
    public static final String UNKNOWN_SYMBOL = "excel.unknown-symbol";

    /** There is something in the file that cannot be read. */
    public static final String UNREAD_OBJECT = "excel.unread-object";

    /** The file has a part that was not read. */
    public static final String UNREAD_PART = "excel.unread-part";

    /** A sheet without cells, such as a chart sheet, was not read. */
    public static final String UNREAD_SHEET = "excel.unread-sheet";

    /** The content of a cell is damaged; what it said when it was sent has been left as it was. */
    public static final String UNREADABLE_CELL = "excel.unreadable-cell";

    private ExcelCodes() {}
}
