package nl.ncw.model.profile;

import nl.ncw.model.internal.check.Keys;

/**
 * A cooperation profile (samenwerkingsprofiel): how closely region and partner work together.
 *
 * <p>The source form names the five (Algemeen, topic 3) and defines none of them. The descriptions here are this
 * project's own, until a source is found.
 */
public enum CooperationProfile {
    /** Part of nearly every incident; keeps situation pictures continuously. */
    KERN,
    /** Works together often and keeps a picture of its own, narrower than the core. The source form's profile. */
    STRUCTUREEL,
    /** Exchanges information through a technical coupling of its own system. */
    KOPPEL,
    /** Connected and trained; active when asked. */
    STAND_BY,
    /** Met in a single incident, with access on the spot. */
    AD_HOC;

    /**
     * The name in files and on the command line.
     *
     * @return the Dutch term in lower case with hyphens, such as {@code stand-by}
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
    public static CooperationProfile ofKey(String key) {
        return Keys.find(values(), key, "profile");
    }
}
