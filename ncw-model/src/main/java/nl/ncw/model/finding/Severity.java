package nl.ncw.model.finding;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * How serious a finding is. The order is from most to least serious.
 */
public enum Severity {
    /** Stands in the way of adopting the agreement, or means that something could not be read. */
    ERROR,
    /** Probably a slip or an omission; a person should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /**
     * The name in files and on the command line.
     *
     * @return such as {@code error}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if none has the key; the message lists those that there are
     */
    public static Severity ofKey(String key) {
        return EnumKeys.find(values(), key, "severity");
    }
}
