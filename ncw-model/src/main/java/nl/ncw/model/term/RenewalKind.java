package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Way in which an agreement is renewed at the end of its term (verlenging).
 *
 * @since 0.1.0
 */
public enum RenewalKind {
    /** The agreement ends and is not renewed. */
    GEEN,
    /** The agreement is renewed unless a party gives notice. */
    STILZWIJGEND,
    /** The agreement is renewed only if the parties decide so. */
    BIJ_BESLUIT;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the constant in lower case with hyphens, such as {@code geen}
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
    public static RenewalKind ofKey(String key) {
        return EnumKeys.find(values(), key, "renewal");
    }
}
