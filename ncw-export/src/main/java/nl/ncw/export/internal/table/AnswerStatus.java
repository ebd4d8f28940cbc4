package nl.ncw.export.internal.table;

/** Status of a question that has no given answer. */
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
     * Returns the name in files.
     *
     * @return the name, such as {@code not-applicable}
     */
    public String key() {
        return key;
    }
}
