package nl.ncw.model.question;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Obligation to answer a question under a cooperation profile. The constants are ordered from most to least pressing.
 *
 * @since 0.1.0
 */
public enum Obligation {
    /** The agreement is not complete without an answer. */
    REQUIRED,
    /** An answer is expected; a missing answer is a warning. */
    RECOMMENDED,
    /** An answer is welcome. */
    OPTIONAL,
    /** The question is not asked under this profile. */
    NOT_APPLICABLE;

    /**
     * Returns the name in files and on the command line.
     *
     * @return such as {@code not-applicable}
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
    public static Obligation ofKey(String key) {
        return EnumKeys.find(values(), key, "obligation");
    }
}
