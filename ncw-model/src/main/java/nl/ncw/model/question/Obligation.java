package nl.ncw.model.question;

import nl.ncw.model.internal.check.Keys;

/**
 * How pressing a question is under a cooperation profile. The order is from most to least pressing.
 */
public enum Obligation {
    /** An agreement is not complete without an answer. */
    REQUIRED,
    /** An answer is expected; its absence is a warning. */
    RECOMMENDED,
    /** An answer is welcome. */
    OPTIONAL,
    /** The question is not asked under this profile. */
    NOT_APPLICABLE;

    /**
     * The name in files and on the command line.
     *
     * @return such as {@code not-applicable}
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if none has the key; the message lists those that there are
     */
    public static Obligation ofKey(String key) {
        return Keys.find(values(), key, "obligation");
    }
}
