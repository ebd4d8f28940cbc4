package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.DrinkingWaterPeople.INGE_HAAN;
import static nl.ncw.examples.sample.DrinkingWaterPeople.JELLE_DIJKEMA;
import static nl.ncw.examples.sample.DrinkingWaterPeople.WOUTER_POSTMA;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;

/** Draft with Drinkwaterbedrijf Noorderbron, half filled in. Its mistakes are intended. */
final class DrinkingWaterSample {
    private DrinkingWaterSample() {}

    static Agreement agreement() {
        return DrinkingWaterOrganisation.addTo(DrinkingWaterProcess.addTo(draft()));
    }

    private static Agreement draft() {
        CrisisPartner noorderbron =
                CrisisPartner.ofKind("Drinkwaterbedrijf Noorderbron", PartnerKinds.byId("drinkwaterbedrijf"));
        return Agreement.draft(SampleAgreements.CATALOGUE, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-003")
                .between(byCode("VR01"), noorderbron)
                .involving(List.of(byCode("VR01"), byCode("VR03")))
                .withValidity(ValidityPeriod.from(LocalDate.of(2027, 7, 1)))
                .withContact(REGION, JELLE_DIJKEMA)
                .withContact(PARTNER, WOUTER_POSTMA)
                .withContact(PARTNER, INGE_HAAN)
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2026, 9, 14), INGE_HAAN.name(), "Opzet met wat er nu al op papier staat"))
                .withRevision(new Revision(
                        "0.2",
                        LocalDate.of(2026, 11, 2),
                        JELLE_DIJKEMA.name(),
                        "Open punten benoemd na het eerste gesprek"));
    }
}
