package nl.ncw.model.question;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Party or parties in whose name a question is answered.
 *
 * @since 0.1.0
 */
public enum Voice {
    /** Region and partner answer together. */
    JOINT,
    /** The safety region answers for itself. */
    REGION,
    /** The crisis partner answers for itself. */
    PARTNER;

    /**
     * Returns the name in files and on the command line.
     *
     * @return such as {@code joint}
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
    public static Voice ofKey(String key) {
        return EnumKeys.find(values(), key, "voice");
    }
}
