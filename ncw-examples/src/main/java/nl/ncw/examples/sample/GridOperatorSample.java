package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.GridOperatorPeople.BEDRIJFSVOERINGSCENTRUM;
import static nl.ncw.examples.sample.GridOperatorPeople.ESTHER_ZANDBERGEN;
import static nl.ncw.examples.sample.GridOperatorPeople.NAIMA_BAKKALI;
import static nl.ncw.examples.sample.GridOperatorPeople.PIM_DE_GRAAFF;
import static nl.ncw.examples.sample.GridOperatorPeople.THIJS_OUDSHOORN;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/** Agreement under discussion with Netbeheer Duinland, about failures of power and gas. */
final class GridOperatorSample {
    private GridOperatorSample() {}

    static Agreement agreement() {
        Agreement agreement = GridOperatorResponse.addTo(underDiscussion(draft()));
        agreement = GridOperatorInformation.addTo(agreement);
        agreement = GridOperatorOrganisation.addTo(agreement);
        return GridOperatorTechnology.addTo(agreement);
    }

    private static Agreement draft() {
        SafetyRegion kennemerland = byCode("VR12");
        return Agreement.draft(SampleAgreements.CATALOGUE, CooperationProfile.STRUCTUREEL)
                .identifiedAs("VOORBEELD-2026-002")
                .between(kennemerland, CrisisPartner.ofKind("Netbeheer Duinland", PartnerKinds.byId("netbeheerder")))
                .involving(Stream.of("VR10", "VR11", "VR12", "VR13", "VR15", "VR16")
                        .map(SafetyRegions::byCode)
                        .toList())
                .withContact(REGION, ESTHER_ZANDBERGEN)
                .withContact(REGION, PIM_DE_GRAAFF)
                .withContact(PARTNER, BEDRIJFSVOERINGSCENTRUM)
                .withContact(PARTNER, NAIMA_BAKKALI)
                .withContact(PARTNER, THIJS_OUDSHOORN);
    }

    private static Agreement underDiscussion(Agreement draft) {
        return draft.withStatus(AgreementStatus.IN_AFSTEMMING)
                .withValidity(ValidityPeriod.from(LocalDate.of(2027, 1, 1))
                        .until(LocalDate.of(2030, 12, 31))
                        .evaluatedBy(LocalDate.of(2028, 7, 1)))
                .withSignatory(Signatory.of(REGION, "Annelies Boekhout", "Directeur Veiligheidsregio Kennemerland"))
                .withSignatory(Signatory.of(PARTNER, "Maarten Visscher", "Directeur Netbedrijf"))
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2026, 4, 9), PIM_DE_GRAAFF.name(), "Eerste concept na de startbijeenkomst"))
                .withRevision(new Revision(
                        "0.5",
                        LocalDate.of(2026, 7, 2),
                        NAIMA_BAKKALI.name(),
                        "Grenzen voor alerteren en terugvalprocedure uitgewerkt"))
                .withRevision(new Revision(
                        "0.8",
                        LocalDate.of(2026, 10, 22),
                        ESTHER_ZANDBERGEN.name(),
                        "Reacties van de zes regio's verwerkt; twee punten staan nog open"));
    }
}
