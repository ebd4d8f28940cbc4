package nl.ncw.model.advice;

import java.util.List;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * The profile that fits a cooperation best, and those that come after it. It is advice: the parties choose.
 *
 * @param advised the profile that fits best
 * @param runnersUp the other profiles for which more speaks than against, the best first
 */
public record ProfileAdvice(Candidate advised, List<Candidate> runnersUp) {
    // Copies the list.
    public ProfileAdvice {
        Checks.notNull(advised, "advised");
        runnersUp = Checks.copy(runnersUp, "runners-up");
    }

    /**
     * The profile that fits best.
     *
     * @return the profile
     */
    public CooperationProfile profile() {
        return advised.profile();
    }

    /**
     * What speaks for the profile that fits best.
     *
     * @return the reasons, in the order of the rules; empty only where nothing speaks for any profile
     */
    public List<LocalisedText> reasons() {
        return advised.reasons();
    }

    /**
     * A profile, and how well it fits.
     *
     * @param profile the profile
     * @param score the sum of what speaks for it and against it; compares with that of other candidates of the same advice
     *     alone
     * @param reasons what speaks for it, in the order of the rules
     */
    public record Candidate(CooperationProfile profile, int score, List<LocalisedText> reasons) {
        // Copies the list.
        public Candidate {
            Checks.notNull(profile, "profile");
            reasons = Checks.copy(reasons, "reasons");
        }
    }
}
