package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** What is reported about a JSON file. */
public enum JsonFindingCode implements FileFindingCode {
    /** The catalogue is not known, so that answers cannot be checked. */
    CATALOGUE_UNKNOWN(Severity.WARNING),
    /** A field is no part of the format. */
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
