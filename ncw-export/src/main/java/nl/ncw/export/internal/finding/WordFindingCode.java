package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about Word documents only. */
public enum WordFindingCode implements FileFindingCode {
    /** A field lost its content control and was recognised by its position. */
    BY_PLACE(Severity.WARNING),
    /** A text has the anchor of another field. */
    MARKS_DISAGREE(Severity.WARNING),
    /** There are tracked changes. */
    TRACKED_CHANGES(Severity.WARNING),
    /** There is a footnote. */
    FOOTNOTE(Severity.WARNING),
    /** Another document is embedded. */
    EMBEDDED(Severity.WARNING),
    /** A date control stores another date than its text says. */
    DATE_DISAGREES(Severity.WARNING),
    /** There is a diagram or a chart with text. */
    GRAPHIC_TEXT(Severity.WARNING),
    /** There is something written or drawn with a pen. */
    INK(Severity.WARNING),
    /** There is a control, such as a button or a box. */
    CONTROL(Severity.WARNING),
    /** There is a field whose value is not in the file. */
    FIELD(Severity.WARNING),
    /** There is text that stands neither in an answer nor in a known kind of note. */
    OTHER_TEXT(Severity.WARNING),
    /** There is something unknown without text. */
    UNREAD(Severity.WARNING),
    /** A finished document shows another text than its agreement. */
    TEXT_CHANGED(Severity.WARNING),
    /** A finished document shows a text that its agreement does not have. */
    TEXT_ADDED(Severity.WARNING),
    /** A finished document does not show a text of its agreement. */
    TEXT_REMOVED(Severity.WARNING),
    /** The document is a copy of the original form. */
    ORIGINAL_FORM(Severity.INFO),
    /** Answers were assigned to the questions in order. */
    BY_ORDER(Severity.WARNING),
    /** A text could not be divided over the questions. */
    UNDIVIDED(Severity.WARNING),
    /** One text was read as the answer of both parties. */
    FOR_BOTH(Severity.WARNING),
    /** Columns were assigned to the parties in order. */
    BY_COLUMN(Severity.WARNING),
    /** The profile was not recognised. */
    PROFILE_ASSUMED(Severity.WARNING),
    /** The cell of the profile has more than its name. */
    PROFILE_REST(Severity.WARNING),
    /** A topic was answered of which the profile asks no question. */
    NOT_ASKED(Severity.WARNING),
    /** No region was recognised. */
    NO_REGION(Severity.WARNING),
    /** The cell of the regions has more than their names. */
    REGIONS_REST(Severity.WARNING),
    /** Another adopting region was named earlier in the document. */
    OTHER_ADOPTING_REGION(Severity.WARNING),
    /** A text was divided over the columns of a table. */
    IN_TABLE(Severity.WARNING),
    /** The document seems to hold two agreements. */
    SECOND_AGREEMENT(Severity.ERROR),
    /** A topic occurs twice. */
    TOPIC_TWICE(Severity.WARNING),
    /** A title was recognised although it is written differently. */
    TITLE_GUESSED(Severity.WARNING),
    /** There is a column that the form does not have. */
    OTHER_COLUMN(Severity.WARNING),
    /** A table of an answer has columns that the form does not have. */
    OTHER_CELLS(Severity.WARNING),
    /** Texts of several columns were joined. */
    CELLS_JOINED(Severity.WARNING),
    /** Others than the parties are named. */
    OTHER_NAMES(Severity.WARNING),
    /** A cell is merged over the rows of several topics. */
    GOES_ON(Severity.WARNING),
    /** The text is only a sign, such as a dash, and was not read as an answer. */
    NO_ANSWER(Severity.WARNING),
    /** Words were read as a status. */
    STATUS_READ(Severity.WARNING),
    /** Words like those of a status were read as an answer. */
    STATUS_NOT_READ(Severity.WARNING),
    /** The core task was not recognised. */
    NO_CORE_TASK(Severity.WARNING),
    /** There is no core task. */
    CORE_TASK_MISSING(Severity.WARNING),
    /** The cell of the core task has more than its name. */
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
