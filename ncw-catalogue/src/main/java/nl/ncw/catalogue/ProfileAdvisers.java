package nl.ncw.catalogue;

import nl.ncw.model.advice.ProfileAdviser;

/**
 * The advice on profiles that comes with this library. The source form names the profiles and does not say when to choose
 * which; questions and rules are this project's own. Thread-safe.
 */
public final class ProfileAdvisers {
    private ProfileAdvisers() {}

    /**
     * The adviser with the bundled questions and rules, read once, when first asked for.
     *
     * @return the adviser, the same instance each time
     */
    public static ProfileAdviser standard() {
        return Loaded.STANDARD;
    }

    /** Read when first used, once, by the rules of class initialisation. */
    private static final class Loaded {
        private static final ProfileAdviser STANDARD = Bundled.read("profile-advice.json", ProfileAdviserReader::read);
    }
}
