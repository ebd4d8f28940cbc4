package nl.ncw.model.catalogue;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Source of the obligations of a profile.
 *
 * @since 0.1.0
 */
public enum ObligationSource {
    /** The source form assigns these questions to the profile. */
    SOURCE,
    /** This project derived the obligations from the purpose of the profile. */
    DERIVED;

    /**
     * Returns the name in files and on the command line.
     *
     * @return {@code source} or {@code derived}
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
    public static ObligationSource ofKey(String key) {
        return EnumKeys.find(values(), key, "provenance");
    }
}
