package nl.ncw.model.catalogue.difference;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;

/**
 * Changed obligation of a question under a profile.
 *
 * @param question the question's id
 * @param profile the profile
 * @param before the obligation before
 * @param after the obligation after
 * @since 0.1.0
 */
public record ObligationChange(QuestionId question, CooperationProfile profile, Obligation before, Obligation after) {
    // Requires all four.
    public ObligationChange {
        Checks.notNull(question, "question");
        Checks.notNull(profile, "profile");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }
}
