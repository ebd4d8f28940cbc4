package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about JSON files. */
public enum JsonFindingCode implements FileFindingCode {
    /** The catalogue is unknown, so that answers cannot be checked. */
    CATALOGUE_UNKNOWN(Severity.WARNING),
    /** A field is not part of the format. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** A part cannot be read. */
    WRONG_CONTENT(Severity.ERROR),
    /** A question has a second answer. */
    DUPLICATE_ANSWER(Severity.ERROR),
    /** The catalogue does not have the question. */
    UNKNOWN_QUESTION(Severity.WARNING);

    private final Severity severity;

    JsonFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
