package nl.ncw.catalogue;

import nl.ncw.model.advice.ProfileAdviser;

/**
 * Profile advice bundled with this library. The source form names the profiles and does not say when to choose which;
 * the questions and rules are this project's own. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ProfileAdvisers {
    private ProfileAdvisers() {}

    /**
     * Returns the adviser with the bundled questions and rules. It is read once, on first use.
     *
     * @return the adviser, the same instance each time
     */
    public static ProfileAdviser standard() {
        return Loaded.STANDARD;
    }

    /** Holder that is initialised once, on first use, by the rules of class initialisation. */
    private static final class Loaded {
        private static final ProfileAdviser STANDARD =
                BundledResources.read("profile-advice.json", ProfileAdviserReader::read);
    }
}
