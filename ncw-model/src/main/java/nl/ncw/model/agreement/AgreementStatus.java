package nl.ncw.model.agreement;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Status of an agreement, from first draft to end.
 *
 * @since 0.1.0
 */
public enum AgreementStatus {
    /** Being drafted by one of the parties. */
    CONCEPT,
    /** Under discussion between the parties. */
    IN_AFSTEMMING,
    /** Adopted: complete, without errors, and signed for both parties. */
    VASTGESTELD,
    /** Ended; kept for the record. */
    BEEINDIGD;

    /**
     * Returns whether the parties are still working on the agreement. What is not agreed stands in drafts alone.
     *
     * @return whether the status is one before the adoption
     */
    public boolean isDraft() {
        return this == CONCEPT || this == IN_AFSTEMMING;
    }

    /**
     * Returns the name in files and on the command line.
     *
     * @return the Dutch term in lower case with hyphens, such as {@code in-afstemming}
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
    public static AgreementStatus ofKey(String key) {
        return EnumKeys.find(values(), key, "status");
    }
}
