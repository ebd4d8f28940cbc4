package nl.ncw.model.agreement;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * The states of an answer, independent of the kind of question.
 *
 * @since 0.1.0
 */
public enum AnswerState {
    /** An answer was given. */
    GIVEN,
    /** The question does not apply. */
    NOT_APPLICABLE,
    /** The parties have yet to agree on it. */
    TO_BE_SETTLED;

    /**
     * Returns the name in files and on the command line.
     *
     * @return {@code given}, {@code not-applicable} or {@code to-be-settled}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the known keys
     */
    public static AnswerState ofKey(String key) {
        return EnumKeys.find(values(), key, "state");
    }
}
