package nl.ncw.model.upgrade;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;

/**
 * Result of changing the profile of an agreement. All answers stay. Those to questions that the new profile does not ask
 * are not shown, and are shown again when the profile is changed back.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface ProfileChangeResult permits ProfileChangeResultContent {
    /**
     * Returns the agreement under the new profile.
     *
     * @return the agreement under the new profile
     */
    Agreement agreement();

    /**
     * Returns the questions that the new profile asks and the old one did not.
     *
     * @return the questions that the new profile asks and the old one did not, in the order of the form
     */
    List<Catalogue.Entry> comingIn();

    /**
     * Returns the questions that the old profile asked and the new one does not.
     *
     * @return the questions that the old profile asked and the new one does not, in the order of the form
     */
    List<Catalogue.Entry> goingOut();

    /**
     * Returns the keys of the answers that stay but are not shown.
     *
     * @return the keys of the answers that stay but are not shown, in the order of the form
     */
    List<AnswerKey> outOfView();

    /**
     * Returns the questions that are required under the new profile and lack the answer of a voice.
     *
     * @return the questions that are required under the new profile and lack the answer of a voice, in the order of the form
     */
    List<Catalogue.Entry> nowMissing();

    /**
     * Returns the findings for people.
     *
     * @return a warning {@code adoption.reopened} if the agreement was adopted under the old profile, else empty
     */
    List<Finding> findings();

    /**
     * Changes the profile of an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param profile the new profile
     * @return the agreement under the new profile, with the effects
     * @throws IllegalArgumentException if the catalogue does not cover the profile, or is not the one that the agreement
     *     names
     */
    static ProfileChangeResult of(Agreement agreement, Catalogue catalogue, CooperationProfile profile) {
        Checks.notNull(profile, "profile");
        return ProfileChangeResultContent.of(agreement, catalogue, profile);
    }
}
