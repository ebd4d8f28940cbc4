package nl.ncw.examples.practice;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;

/** The agreements of this package. */
final class PracticeAgreements {
    static final CatalogueReference CATALOGUE =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0));

    private PracticeAgreements() {}

    static List<Agreement> all() {
        return List.of(
                PoliceAgreement.agreement(),
                CoastguardAgreement.agreement(),
                DrinkingWaterExtension.agreement(),
                ChainOfCareAgreement.agreement());
    }
}
