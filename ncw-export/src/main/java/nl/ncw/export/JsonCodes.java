package nl.ncw.export;

/**
 * Codes of the findings about JSON files, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class JsonCodes {
    /** The catalogue of the agreement is not known here; the answers were not checked. */
    public static final String CATALOGUE_UNKNOWN = "json.catalogue-unknown";

    /** A question has two answers in the file; the second was kept apart. */
    public static final String DUPLICATE_ANSWER = "json.duplicate-answer";

    /** The file has a field that is no part of the format; its content was kept apart. */
    public static final String UNKNOWN_FIELD = "json.unknown-field";

    /** There is an answer to a question that the catalogue does not have. */
    public static final String UNKNOWN_QUESTION = "json.unknown-question";

    /** A part of the file cannot be read and was kept apart. */
    public static final String WRONG_CONTENT = "json.wrong-content";

    private JsonCodes() {}
}
