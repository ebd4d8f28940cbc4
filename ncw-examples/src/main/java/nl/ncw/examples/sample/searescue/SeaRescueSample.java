package nl.ncw.examples.sample.searescue;

import static nl.ncw.examples.sample.searescue.SeaRescuePeople.JELLE_HUISMAN;
import static nl.ncw.examples.sample.searescue.SeaRescuePeople.KUSTDIENST;
import static nl.ncw.examples.sample.searescue.SeaRescuePeople.MELDKAMER;
import static nl.ncw.examples.sample.searescue.SeaRescuePeople.NOORD_HOLLAND_NOORD;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.profile.CooperationProfile;

/** Adopted agreement of an adopting region, for all regions, with a service that works at sea. */
public final class SeaRescueSample {
    private SeaRescueSample() {}

    /**
     * Returns the agreement.
     *
     * @param catalogue the catalogue whose questions it answers, version 2.0.0 or later
     * @return the agreement
     */
    public static Agreement agreement(CatalogueReference catalogue) {
        Agreement agreement = SeaRescueForm.addTo(SeaRescueTerms.addTo(adopted(draft(catalogue))));
        return SeaRescueOrganisation.addTo(SeaRescueProcess.addTo(agreement));
    }

    private static Agreement draft(CatalogueReference catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-006")
                .between(NOORD_HOLLAND_NOORD, KUSTDIENST)
                .involving(SafetyRegions.all())
                .withContact(REGION, JELLE_HUISMAN)
                .withContact(PARTNER, MELDKAMER);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 11, 15)).evaluatedBy(LocalDate.of(2027, 11, 15)))
                .withRevision(new Revision(
                        "0.1",
                        LocalDate.of(2026, 4, 9),
                        JELLE_HUISMAN.name(),
                        "Opzet volgens het landelijke stappenplan"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2026, 11, 5), JELLE_HUISMAN.name(), "Vastgesteld en ondertekend"));
    }
}
