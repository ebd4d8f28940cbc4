package nl.ncw.model.catalogue;

import nl.ncw.model.internal.check.Keys;

/** Source of the obligations of a profile. */
public enum Provenance {
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
        return Keys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the known keys
     */
    public static Provenance ofKey(String key) {
        return Keys.find(values(), key, "provenance");
    }
}
