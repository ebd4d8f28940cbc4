package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** What is reported about a Word document alone. */
public enum WordFindingCode implements FileFindingCode {
    /** A field lost its control and was recognised by its place. */
    BY_PLACE(Severity.WARNING),
    /** A text bears the mark of another field. */
    MARKS_DISAGREE(Severity.WARNING),
    /** There are tracked changes. */
    TRACKED_CHANGES(Severity.WARNING),
    /** There is a footnote. */
    FOOTNOTE(Severity.WARNING),
    /** Another document is embedded. */
    EMBEDDED(Severity.WARNING),
    /** The document is the original form. */
    ORIGINAL_FORM(Severity.INFO),
    /** Answers were divided over the questions in order. */
    BY_ORDER(Severity.WARNING),
    /** A text could not be divided over the questions. */
    UNDIVIDED(Severity.WARNING),
    /** One text stands at both parties. */
    FOR_BOTH(Severity.WARNING),
    /** Columns were divided over the parties in order. */
    BY_COLUMN(Severity.WARNING),
    /** The profile was not recognised. */
    PROFILE_ASSUMED(Severity.WARNING),
    /** There is more than the name of the profile. */
    PROFILE_REST(Severity.WARNING),
    /** The profile asks nothing here. */
    NOT_ASKED(Severity.WARNING),
    /** No region was recognised. */
    NO_REGION(Severity.WARNING),
    /** There is more than names of regions. */
    REGIONS_REST(Severity.WARNING),
    /** Another adopting region was named before. */
    OTHER_ADOPTING_REGION(Severity.WARNING),
    /** A text was divided over the columns of a table. */
    IN_TABLE(Severity.WARNING),
    /** The file seems to hold two agreements. */
    SECOND_AGREEMENT(Severity.ERROR),
    /** A topic stands at two places. */
    TOPIC_TWICE(Severity.WARNING),
    /** A title was recognised though it is written otherwise. */
    TITLE_GUESSED(Severity.WARNING),
    /** There is a column that the form does not have. */
    OTHER_COLUMN(Severity.WARNING),
    /** Texts of several columns were joined. */
    CELLS_JOINED(Severity.WARNING),
    /** There are names of others than the parties. */
    OTHER_NAMES(Severity.WARNING),
    /** A cell is merged with the one above it. */
    GOES_ON(Severity.WARNING),
    /** There is only a sign. */
    NO_ANSWER(Severity.WARNING),
    /** Words were read as a status. */
    STATUS_READ(Severity.WARNING),
    /** Words like those of a status were read as an answer. */
    STATUS_NOT_READ(Severity.WARNING),
    /** The core task was not recognised. */
    NO_CORE_TASK(Severity.WARNING),
    /** There is no core task. */
    CORE_TASK_MISSING(Severity.WARNING),
    /** There is more than the name of the core task. */
    CORE_TASK_REST(Severity.WARNING);

    private final Severity severity;

    WordFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
