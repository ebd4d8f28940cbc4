package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Kind of duration of an agreement (looptijd).
 *
 * @since 0.1.0
 */
public enum DurationKind {
    /** For a definite term (bepaalde tijd), which has an end. */
    BEPAALD,
    /** For an indefinite term (onbepaalde tijd), which ends by notice. */
    ONBEPAALD;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the constant in lower case with hyphens, such as {@code bepaald}
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
    public static DurationKind ofKey(String key) {
        return EnumKeys.find(values(), key, "duration");
    }
}
