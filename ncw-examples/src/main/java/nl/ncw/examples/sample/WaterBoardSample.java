package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.WaterBoardPeople.DIRK_JAN_BROUWER;
import static nl.ncw.examples.sample.WaterBoardPeople.JOOST_HENDRIKS;
import static nl.ncw.examples.sample.WaterBoardPeople.MARIEKE_VAN_DER_VELDEN;
import static nl.ncw.examples.sample.WaterBoardPeople.MELDPUNT_CALAMITEITEN;
import static nl.ncw.examples.sample.WaterBoardPeople.SANNE_TERPSTRA;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;

/** Adopted agreement with Waterschap De Vier Rivieren, about high water and polluted water. */
final class WaterBoardSample {
    private WaterBoardSample() {}

    static Agreement agreement() {
        Agreement agreement = WaterBoardResponse.addTo(adopted(draft()));
        agreement = WaterBoardInformation.addTo(agreement);
        agreement = WaterBoardOrganisation.addTo(agreement);
        return WaterBoardTechnology.addTo(agreement);
    }

    private static Agreement draft() {
        return Agreement.draft(SampleAgreements.CATALOGUE, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-001")
                .between(
                        byCode("VR08"),
                        CrisisPartner.ofKind("Waterschap De Vier Rivieren", PartnerKinds.byId("waterschap")))
                .involving(List.of(byCode("VR08"), byCode("VR07"), byCode("VR09"), byCode("VR18"), byCode("VR20")))
                .withContact(REGION, MARIEKE_VAN_DER_VELDEN)
                .withContact(REGION, JOOST_HENDRIKS)
                .withContact(PARTNER, MELDPUNT_CALAMITEITEN)
                .withContact(PARTNER, SANNE_TERPSTRA)
                .withContact(PARTNER, DIRK_JAN_BROUWER)
                .withRevision(new Revision(
                        "0.1",
                        LocalDate.of(2025, 6, 12),
                        SANNE_TERPSTRA.name(),
                        "Eerste concept op basis van het oude convenant"))
                .withRevision(new Revision(
                        "0.9",
                        LocalDate.of(2025, 10, 30),
                        MARIEKE_VAN_DER_VELDEN.name(),
                        "Opmerkingen van de vijf regio's verwerkt; lessen uit de oefening van september toegevoegd"));
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 1, 1))
                        .until(LocalDate.of(2029, 12, 31))
                        .evaluatedBy(LocalDate.of(2027, 10, 1)))
                .withSignatory(
                        Signatory.of(REGION, "Hanneke Dijkgraaf-Smit", "Directeur Veiligheidsregio Gelderland-Zuid")
                                .signed(LocalDate.of(2025, 12, 16)))
                .withSignatory(
                        Signatory.of(PARTNER, "Willem Roelofsen", "Secretaris-directeur Waterschap De Vier Rivieren")
                                .signed(LocalDate.of(2025, 12, 18)))
                .withRevision(new Revision(
                        "1.0",
                        LocalDate.of(2025, 12, 18),
                        SANNE_TERPSTRA.name(),
                        "Vastgesteld en door beide partijen ondertekend"));
    }
}
