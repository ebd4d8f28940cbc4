package nl.ncw.model.profile;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * The core task (kerntaak) of a crisis partner; source form, Algemeen, topic 2.
 *
 * @since 0.1.0
 */
public enum CoreTask {
    /** An emergency service. */
    HULPDIENST,
    /** Manages infrastructure or an area, such as water, rail or roads. */
    BEHEERDER,
    /** Provides a service that society depends on, such as power or drinking water. */
    DIENSTVERLENER,
    /** A partner met in a single incident. */
    INCIDENTELE_PARTNER;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the Dutch term in lower case with hyphens, such as {@code incidentele-partner}
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
    public static CoreTask ofKey(String key) {
        return EnumKeys.find(values(), key, "core task");
    }
}
