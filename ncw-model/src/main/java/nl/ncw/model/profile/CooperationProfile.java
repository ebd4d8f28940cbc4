package nl.ncw.model.profile;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Cooperation profile (samenwerkingsprofiel): how closely region and partner work together.
 *
 * <p>The source form names the five profiles (Algemeen, topic 3) and defines none of them. The descriptions here are
 * this project's own, until a source is found.
 *
 * @since 0.1.0
 */
public enum CooperationProfile {
    /** Partner in nearly every incident; maintains situation pictures continuously. */
    KERN,
    /**
     * Partner that cooperates often and maintains its own situation picture, narrower than that of a core partner. The
     * source form is made for this profile.
     */
    STRUCTUREEL,
    /** Partner that exchanges information through a technical link with its own system. */
    KOPPEL,
    /** Partner that is connected and trained, and becomes active on request. */
    STAND_BY,
    /** Partner in a single incident, with access on the location. */
    AD_HOC;

    /**
     * Returns the name in files and on the command line.
     *
     * @return the Dutch term in lower case with hyphens, such as {@code stand-by}
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
    public static CooperationProfile ofKey(String key) {
        return EnumKeys.find(values(), key, "profile");
    }
}
