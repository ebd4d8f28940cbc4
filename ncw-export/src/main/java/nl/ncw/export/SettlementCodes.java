package nl.ncw.export;

/**
 * Codes of the findings about workbooks in which the conflicts of a merge are settled, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class SettlementCodes {
    /** A cell with a choice or a text cannot be read. */
    public static final String CELL_UNREADABLE = "settlement.cell-unreadable";

    /** A conflict has both a choice and a text of its own. */
    public static final String CHOICE_BESIDE_TEXT = "settlement.choice-beside-text";

    /** The choice is not the name of a copy. */
    public static final String CHOICE_UNKNOWN = "settlement.choice-unknown";

    /** A conflict has neither a choice nor a text; it stays open. */
    public static final String NOT_SETTLED = "settlement.not-settled";

    /** The workbook was written for another merge. */
    public static final String OTHER_MERGE = "settlement.other-merge";

    /** The row of a conflict is missing. */
    public static final String ROW_MISSING = "settlement.row-missing";

    /** The row of a conflict occurs more than once. */
    public static final String ROW_TWICE = "settlement.row-twice";

    /** What the conflict is about cannot be written as a text. */
    public static final String TEXT_NOT_POSSIBLE = "settlement.text-not-possible";

    /** A text does not fit the kind of answer that the question asks for. */
    public static final String TEXT_UNFIT = "settlement.text-unfit";

    private SettlementCodes() {}
}
