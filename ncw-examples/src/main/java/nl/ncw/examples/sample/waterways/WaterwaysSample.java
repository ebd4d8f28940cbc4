package nl.ncw.examples.sample.waterways;

import static nl.ncw.examples.sample.waterways.WaterwaysPeople.BAS_RIETVELD;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.CAROLIEN_SMEETS;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.FENNA_BRUINSMA;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.MELDPOST;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.NOOR_KETELAARS;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.RUBEN_TERLOUW;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.WATERMANAGEMENTCENTRUM;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.profile.CooperationProfile;

/** Adopted agreement of two regions, two services of Rijkswaterstaat and two water boards. */
public final class WaterwaysSample {
    private WaterwaysSample() {}

    /**
     * Returns the agreement.
     *
     * @param catalogue the catalogue whose questions it answers
     * @return the agreement
     */
    public static Agreement agreement(CatalogueReference catalogue) {
        Agreement agreement = WaterwaysTerms.addTo(adopted(draft(catalogue)));
        return WaterwaysAnswers.addTo(WaterwaysSignatories.addTo(agreement));
    }

    private static Agreement draft(CatalogueReference catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-004")
                .between(WaterwaysParties.REGIONS, WaterwaysParties.PARTNERS)
                .withContact(REGION, BAS_RIETVELD)
                .withContact(REGION, CAROLIEN_SMEETS)
                .withContact(PARTNER, MELDPOST)
                .withContact(PARTNER, NOOR_KETELAARS)
                .withContact(PARTNER, WATERMANAGEMENTCENTRUM)
                .withContact(PARTNER, FENNA_BRUINSMA)
                .withContact(PARTNER, RUBEN_TERLOUW);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 7, 1))
                        .until(LocalDate.of(2031, 6, 30))
                        .evaluatedBy(LocalDate.of(2029, 1, 31)))
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2025, 11, 6), NOOR_KETELAARS.name(), "Eerste concept, naar het model"))
                .withRevision(new Revision(
                        "0.9",
                        LocalDate.of(2026, 3, 19),
                        BAS_RIETVELD.name(),
                        "Opmerkingen van de zes partijen verwerkt; kaart van de beheergrenzen toegevoegd"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2026, 6, 11), BAS_RIETVELD.name(), "Door alle zes partijen ondertekend"));
    }
}
