package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Scope of an agreement: for one or a few safety regions, or for the whole country.
 *
 * @since 0.1.0
 */
public enum AgreementScope {
    /** The agreement holds for the involved regions, each of which signs it. */
    REGIONAAL,
    /** The agreement holds for the whole country: the adoptieregio signs it with a mandate of the other regions. */
    LANDELIJK;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the constant in lower case with hyphens, such as {@code regionaal}
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
    public static AgreementScope ofKey(String key) {
        return EnumKeys.find(values(), key, "scope");
    }
}
