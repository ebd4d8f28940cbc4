package nl.ncw.model.finding;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Severity of a finding, ordered from most to least serious.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Prevents adoption of the agreement, or means that something could not be read. */
    ERROR,
    /** Probably a mistake or an omission, which a person should check. */
    WARNING,
    /** For information; nothing needs to be done. */
    INFO;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the key, such as {@code error}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Returns the constant with a key.
     *
     * @param key the key, as {@link #key()} returns it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the keys
     */
    public static Severity ofKey(String key) {
        return EnumKeys.find(values(), key, "severity");
    }
}
