package nl.ncw.model.organisation;

import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.question.Voice;

/**
 * One of the two parties to an agreement.
 *
 * @since 0.1.0
 */
public enum Party {
    /** Returns the safety region (veiligheidsregio). */
    REGION,
    /** The crisis partner (crisispartner). */
    PARTNER;

    /**
     * Returns the name in files and on the command line.
     *
     * @return {@code region} or {@code partner}
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
    public static Party ofKey(String key) {
        return EnumKeys.find(values(), key, "party");
    }

    /**
     * Returns the voice in which this party answers.
     *
     * @return {@link Voice#REGION} or {@link Voice#PARTNER}
     */
    public Voice voice() {
        return this == REGION ? Voice.REGION : Voice.PARTNER;
    }
}
