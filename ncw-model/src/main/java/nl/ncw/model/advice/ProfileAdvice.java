package nl.ncw.model.advice;

import java.util.List;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Profile that fits a cooperation best, and the runners-up. It is advice: the parties choose.
 *
 * @param advised the profile that fits best
 * @param runnersUp the other profiles with a score above zero, the best first
 * @since 0.1.0
 */
public record ProfileAdvice(Candidate advised, List<Candidate> runnersUp) {
    // Copies the list.
    public ProfileAdvice {
        Checks.notNull(advised, "advised");
        runnersUp = Checks.copy(runnersUp, "runners-up");
    }

    /**
     * Returns the profile that fits best.
     *
     * @return the profile
     */
    public CooperationProfile profile() {
        return advised.profile();
    }

    /**
     * Returns the reasons for the profile that fits best.
     *
     * @return the reasons, in the order of the rules; empty only if no rule favours any profile
     */
    public List<LocalisedText> reasons() {
        return advised.reasons();
    }

    /**
     * Profile with its score.
     *
     * @param profile the profile
     * @param score the sum of the scores of the rules that hold; comparable only with other candidates of the same
     *     advice
     * @param reasons the reasons for the profile, in the order of the rules
     */
    public record Candidate(CooperationProfile profile, int score, List<LocalisedText> reasons) {
        // Copies the list.
        public Candidate {
            Checks.notNull(profile, "profile");
            reasons = Checks.copy(reasons, "reasons");
        }

        @Override
        public String toString() {
            return profile.key() + " (" + score + ")";
        }
    }

    @Override
    public String toString() {
        return advised + " before " + runnersUp;
    }
}
