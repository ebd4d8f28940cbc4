package nl.ncw.examples.sample.energy;

import static nl.ncw.examples.sample.energy.EnergyParties.NETBEHEER_NEDERLAND;
import static nl.ncw.examples.sample.energy.EnergyParties.POLITIE;
import static nl.ncw.examples.sample.energy.EnergyParties.ZUID_HOLLAND_ZUID;
import static nl.ncw.examples.sample.energy.EnergyPeople.HESTER_VAN_DAM;
import static nl.ncw.examples.sample.energy.EnergyPeople.LIAISON_NETBEHEER;
import static nl.ncw.examples.sample.energy.EnergyPeople.OTTO_LINDEBOOM;
import static nl.ncw.examples.sample.energy.EnergyPeople.SAMIRA_EL_HADDAD;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.profile.CooperationProfile;

/** Adopted agreement of a region, the police and Netbeheer Nederland, an association that signs for its members. */
public final class EnergySample {
    private EnergySample() {}

    /**
     * Returns the agreement.
     *
     * @param catalogue the catalogue whose questions it answers
     * @return the agreement
     */
    public static Agreement agreement(CatalogueReference catalogue) {
        return EnergyAnswers.addTo(EnergyTerms.addTo(adopted(draft(catalogue))));
    }

    private static Agreement draft(CatalogueReference catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-005")
                .between(List.of(ZUID_HOLLAND_ZUID), List.of(NETBEHEER_NEDERLAND, POLITIE))
                .withContact(REGION, HESTER_VAN_DAM)
                .withContact(PARTNER, LIAISON_NETBEHEER)
                .withContact(PARTNER, OTTO_LINDEBOOM)
                .withContact(PARTNER, SAMIRA_EL_HADDAD);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 10, 1)).evaluatedBy(LocalDate.of(2028, 9, 30)))
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2026, 2, 3), OTTO_LINDEBOOM.name(), "Opzet naar het model van de sector"))
                .withRevision(new Revision(
                        "0.8",
                        LocalDate.of(2026, 6, 25),
                        HESTER_VAN_DAM.name(),
                        "Opgenomen wat buiten de afspraken valt; rol van de politie beschreven"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2026, 9, 17), HESTER_VAN_DAM.name(), "Vastgesteld en ondertekend"));
    }
}
