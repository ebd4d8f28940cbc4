package nl.ncw.model.catalogue.difference;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;

/**
 * A question that became more or less pressing under a profile.
 *
 * @param question the question's id
 * @param profile the profile
 * @param before how pressing it was
 * @param after how pressing it is
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
