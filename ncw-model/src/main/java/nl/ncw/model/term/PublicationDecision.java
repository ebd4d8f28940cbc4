package nl.ncw.model.term;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Decision on the publication of an agreement under the Wet open overheid.
 *
 * @since 0.1.0
 */
public enum PublicationDecision {
    /** The agreement is published. */
    OPENBAAR,
    /** The agreement is published in part; the grounds say what is left out and why. */
    GEDEELTELIJK,
    /** The agreement is not published; the grounds say why. */
    NIET;

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
    public static PublicationDecision ofKey(String key) {
        return EnumKeys.find(values(), key, "publication decision");
    }
}
