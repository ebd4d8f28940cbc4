package nl.ncw.export;

/**
 * Codes of the findings about Word documents, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class WordCodes {
    /** The first column was read as that of the region, the second as that of the partner. */
    public static final String BY_COLUMN = "word.by-column";

    /** The answers were divided over the questions in order. */
    public static final String BY_ORDER = "word.by-order";

    /** An answer was recognised by its place, since the field itself is gone. */
    public static final String BY_PLACE = "word.by-place";

    /** The catalogue of the form is not known here; what was filled in was only kept. */
    public static final String CATALOGUE_UNKNOWN = "word.catalogue-unknown";

    /** Texts of several columns now stand below each other in one answer. */
    public static final String CELLS_JOINED = "word.cells-joined";

    /** There is a comment in the file; it was kept apart. */
    public static final String COMMENT = "word.comment";

    /** There is a button or box (a control) in the document; what could be read was kept apart. */
    public static final String CONTROL = "word.control";

    /** The core task of the partner is missing. */
    public static final String CORE_TASK_MISSING = "word.core-task-missing";

    /** There is more than the name at the core task; the whole text was kept apart as well. */
    public static final String CORE_TASK_REST = "word.core-task-rest";

    /** A date field stores another date than it shows; what it shows was read. */
    public static final String DATE_DISAGREES = "word.date-disagrees";

    /** There is a text box in the file; its text was kept apart. */
    public static final String DRAWN_TEXT = "word.drawn-text";

    /** Another document or file is embedded in the document; it was not read. */
    public static final String EMBEDDED = "word.embedded";

    /** There is an equation that does not fit in a line; its text was read. */
    public static final String EQUATION = "word.equation";

    /** There is a field in the document whose value is not in the file. */
    public static final String FIELD = "word.field";

    /** There is a footnote or endnote in the document; its text was kept apart. */
    public static final String FOOTNOTE = "word.footnote";

    /** One text now stands as the answer of both parties. */
    public static final String FOR_BOTH = "word.for-both";

    /** A cell goes on over several topics; its text stands with the first only. */
    public static final String GOES_ON = "word.goes-on";

    /** There is a diagram or chart with text in the document; the text was kept apart. */
    public static final String GRAPHIC_TEXT = "word.graphic-text";

    /** A text was divided over the columns of a table. */
    public static final String IN_TABLE = "word.in-table";

    /** Something was written or drawn with a pen in the document; it was not read. */
    public static final String INK = "word.ink";

    /** There is a link in the file; its address was kept apart. */
    public static final String LINK = "word.link";

    /** A text stands in one field but bears the mark of another. */
    public static final String MARKS_DISAGREE = "word.marks-disagree";

    /** There is only a sign, such as a dash; it was not read as an answer. */
    public static final String NO_ANSWER = "word.no-answer";

    /** The core task of the partner was not recognised; the text was kept apart. */
    public static final String NO_CORE_TASK = "word.no-core-task";

    /** No safety region was recognised; the text was kept apart. */
    public static final String NO_REGION = "word.no-region";

    /** There is text at a topic where the profile asks nothing; it was kept apart. */
    public static final String NOT_ASKED = "word.not-asked";

    /** Something was filled in that could not be placed and was kept apart. */
    public static final String NOT_PLACED = "word.not-placed";

    /** The document is the original Word form, and was read as well as possible. */
    public static final String ORIGINAL_FORM = "word.original-form";

    /** The form names two different adopting regions; the first was taken over. */
    public static final String OTHER_ADOPTING_REGION = "word.other-adopting-region";

    /** A table in an answer has columns that the form does not have; the text in them was kept apart, row by row. */
    public static final String OTHER_CELLS = "word.other-cells";

    /** There is text in a column that the form does not have; it was kept apart. */
    public static final String OTHER_COLUMN = "word.other-column";

    /** A text names others than the two parties too, so that its division is uncertain. */
    public static final String OTHER_NAMES = "word.other-names";

    /** There is text in the document that could not be read as part of an answer; it was kept apart. */
    public static final String OTHER_TEXT = "word.other-text";

    /** There is text outside the fields of the form; it was kept apart. */
    public static final String OUTSIDE = "word.outside";

    /** There is a picture or chart in the file; it was not read. */
    public static final String PICTURE = "word.picture";

    /** The cooperation profile was not recognised; the form was read under an assumed one. */
    public static final String PROFILE_ASSUMED = "word.profile-assumed";

    /** There is more than the name at the cooperation profile; the whole text was kept apart as well. */
    public static final String PROFILE_REST = "word.profile-rest";

    /** A line says more than names of safety regions and was kept apart as well. */
    public static final String REGIONS_REST = "word.regions-rest";

    /** The file seems to hold two agreements; only the first was read. */
    public static final String SECOND_AGREEMENT = "word.second-agreement";

    /** The agreement as it was sent was changed in the file. */
    public static final String SENT_CHANGED = "word.sent-changed";

    /** The file lacks the agreement as it was sent, so that what was changed cannot be told. */
    public static final String SENT_MISSING = "word.sent-missing";

    /** A text begins like a status but was read as an answer. */
    public static final String STATUS_NOT_READ = "word.status-not-read";

    /** Words such as n.v.t. (does not apply) or to be settled were read as a status. */
    public static final String STATUS_READ = "word.status-read";

    /** There is text that is struck through; it was read all the same. */
    public static final String STRUCK_THROUGH = "word.struck-through";

    /** A finished Word document shows a text that is no part of its agreement. */
    public static final String TEXT_ADDED = "word.text-added";

    /** A finished Word document shows another text than the agreement that it carries. */
    public static final String TEXT_CHANGED = "word.text-changed";

    /** A finished Word document no longer shows a text of its agreement. */
    public static final String TEXT_REMOVED = "word.text-removed";

    /** The title of a topic is written otherwise and was recognised as well as possible. */
    public static final String TITLE_GUESSED = "word.title-guessed";

    /** A topic stands at two places; the texts were joined. */
    public static final String TOPIC_TWICE = "word.topic-twice";

    /** There are tracked changes; the text was read as if they were accepted. */
    public static final String TRACKED_CHANGES = "word.tracked-changes";

    /** Not all text of a topic could be divided over its questions. */
    public static final String UNDIVIDED = "word.undivided";

    /** There is a sign of a symbol font that is not known; its font and code were kept. */
    public static final String UNKNOWN_SYMBOL = "word.unknown-symbol";

    /** There is something in the document that cannot be read. */
    public static final String UNREAD = "word.unread";

    private WordCodes() {}
}
