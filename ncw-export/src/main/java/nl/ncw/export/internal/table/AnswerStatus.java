package nl.ncw.export.internal.table;

/** What can be said of a question in the place of an answer. */
public enum AnswerStatus {
    /** The question does not apply. */
    NOT_APPLICABLE("not-applicable"),
    /** The parties have yet to agree. */
    TO_BE_SETTLED("to-be-settled");

    private final String key;

    AnswerStatus(String key) {
        this.key = key;
    }

    /**
     * The name in files.
     *
     * @return such as {@code not-applicable}
     */
    public String key() {
        return key;
    }
}
