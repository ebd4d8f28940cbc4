package nl.ncw.model.organisation;

import nl.ncw.model.internal.check.Keys;
import nl.ncw.model.question.Voice;

/**
 * One of the two parties to an agreement.
 */
public enum Party {
    /** The safety region (veiligheidsregio). */
    REGION,
    /** The crisis partner (crisispartner). */
    PARTNER;

    /**
     * The name in files and on the command line.
     *
     * @return {@code region} or {@code partner}
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
    public static Party ofKey(String key) {
        return Keys.find(values(), key, "party");
    }

    /**
     * The voice in which this party answers.
     *
     * @return {@link Voice#REGION} or {@link Voice#PARTNER}
     */
    public Voice voice() {
        return this == REGION ? Voice.REGION : Voice.PARTNER;
    }
}
