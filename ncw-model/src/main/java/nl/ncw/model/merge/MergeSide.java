package nl.ncw.model.merge;

import nl.ncw.model.internal.check.EnumKeys;

/** One of the three copies of an agreement that a merge has before it. */
public enum MergeSide {
    /** The agreement as it was sent out: the base from which both parties started. */
    SENT,
    /** The copy in which the safety region wrote. */
    REGION,
    /** The copy in which the crisis partner wrote. */
    PARTNER;

    /**
     * The name in files and on the command line.
     *
     * @return {@code sent}, {@code region} or {@code partner}
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
    public static MergeSide ofKey(String key) {
        return EnumKeys.find(values(), key, "copy");
    }
}
