package nl.ncw.model.merge;

import nl.ncw.model.internal.check.EnumKeys;

/** One of the three copies of an agreement that a merge compares. */
public enum MergeSide {
    /** The agreement as it was sent out: the base from which both parties started. */
    SENT,
    /** The copy in which the safety region wrote. */
    REGION,
    /** The copy in which the crisis partner wrote. */
    PARTNER;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the key: {@code sent}, {@code region} or {@code partner}
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
    public static MergeSide ofKey(String key) {
        return EnumKeys.find(values(), key, "copy");
    }
}
