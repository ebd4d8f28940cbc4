package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Kind of document that an agreement rests on.
 *
 * @since 0.1.0
 */
public enum BasisKind {
    /** An act or other regulation. */
    WET,
    /** A decision of an authority. */
    BESLUIT,
    /** A crisis plan. */
    CRISISPLAN,
    /** A framework or model, such as a national one. */
    KADER,
    /** Any other document. */
    OVERIG;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the constant in lower case with hyphens, such as {@code wet}
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
    public static BasisKind ofKey(String key) {
        return EnumKeys.find(values(), key, "kind of basis document");
    }
}
