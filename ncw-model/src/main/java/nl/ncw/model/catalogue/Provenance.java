package nl.ncw.model.catalogue;

import nl.ncw.model.internal.check.Keys;

/**
 * Where the obligations of a profile come from.
 */
public enum Provenance {
    /** The source form asks these questions of this profile. */
    SOURCE,
    /** This project derived them from what the profile is for. */
    DERIVED;

    /**
     * The name in files and on the command line.
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
     * @throws IllegalArgumentException if none has the key; the message lists those that there are
     */
    public static Provenance ofKey(String key) {
        return Keys.find(values(), key, "provenance");
    }
}
