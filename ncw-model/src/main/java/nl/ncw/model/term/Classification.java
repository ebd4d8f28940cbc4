package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Classification of an agreement as a document (rubricering).
 *
 * @since 0.1.0
 */
public enum Classification {
    /** Everybody may read the document. */
    OPENBAAR,
    /** The document is meant for the organisations that it concerns. */
    INTERN,
    /** The document is meant for named persons or functions. */
    VERTROUWELIJK;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the constant in lower case with hyphens, such as {@code openbaar}
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
    public static Classification ofKey(String key) {
        return EnumKeys.find(values(), key, "classification");
    }
}
