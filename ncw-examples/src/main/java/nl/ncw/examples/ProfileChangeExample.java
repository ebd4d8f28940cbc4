package nl.ncw.examples;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.upgrade.ProfileChangeResult;

/** Changes the profile of an agreement and prints the questions that are no longer asked. No answer is lost. */
public final class ProfileChangeExample {
    private ProfileChangeExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Agreement agreement = SampleAgreements.waterBoard();
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        ProfileChangeResult change = ProfileChangeResult.of(agreement, catalogue, CooperationProfile.AD_HOC);
        change.goingOut()
                .forEach(entry ->
                        System.out.println("out: " + entry.question().text().in(Locale.GERMAN)));
        System.out.println(change.outOfView().size() + " answers stay out of view");
    }
}
