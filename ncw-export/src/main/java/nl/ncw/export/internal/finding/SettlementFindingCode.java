package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about workbooks in which the conflicts of a merge are settled. */
public enum SettlementFindingCode implements FileFindingCode {
    /** A cell with a choice or a text cannot be read. */
    CELL_UNREADABLE(Severity.ERROR),
    /** A conflict has both a choice and a text of its own. */
    CHOICE_BESIDE_TEXT(Severity.ERROR),
    /** The choice is not the name of a copy. */
    CHOICE_UNKNOWN(Severity.ERROR),
    /** A conflict has neither a choice nor a text; it stays open. */
    NOT_SETTLED(Severity.WARNING),
    /** The workbook was written for another merge. */
    OTHER_MERGE(Severity.ERROR),
    /** The row of a conflict is missing. */
    ROW_MISSING(Severity.ERROR),
    /** The row of a conflict occurs more than once. */
    ROW_TWICE(Severity.ERROR),
    /** What the conflict is about cannot be written as a text. */
    TEXT_NOT_POSSIBLE(Severity.ERROR),
    /** A text does not fit the kind of answer that the question asks for. */
    TEXT_UNFIT(Severity.ERROR);

    private final Severity severity;

    SettlementFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
