package nl.ncw.service.catalogue;

import java.util.List;
import java.util.Locale;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;

/**
 * A catalogue in a list.
 *
 * @param id the id
 * @param version the version
 * @param title the title, in the language of the caller
 * @param profiles the cooperation profiles that it has questions for
 */
record CatalogueSummary(String id, String version, String title, List<String> profiles) {
    static CatalogueSummary of(Catalogue catalogue, Locale locale) {
        return new CatalogueSummary(
                catalogue.reference().id(),
                catalogue.reference().version().toString(),
                catalogue.text().title().in(locale),
                catalogue.profiles().keySet().stream()
                        .map(CooperationProfile::key)
                        .toList());
    }
}
