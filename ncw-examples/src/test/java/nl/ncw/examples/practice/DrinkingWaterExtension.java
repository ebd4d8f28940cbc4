package nl.ncw.examples.practice;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.agreement.AnswerValue.Tick.notArranged;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.Map;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.examples.sample.standard.StandardAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/** Extension of 2017 to an agreement of 2015 with a drinking water company, within a national frame. */
final class DrinkingWaterExtension {
    static final SafetyRegion GOOI_EN_VECHTSTREEK = byCode("VR14");
    static final CrisisPartner WATERNET = CrisisPartner.ofKind("Waternet", PartnerKinds.byId("drinkwaterbedrijf"));

    private static final StandardAnswers STANDARD = new StandardAnswers("Waternet", "de bedrijfsvoering van Waternet");
    private static final Contact PAULIEN_KROON = Contact.named("Paulien Kroon")
            .as("Informatiemanager", "Veiligheidsregio Gooi en Vechtstreek")
            .reachedAt("+44 1632 960801", "paulien.kroon@example.nl");
    private static final Contact BEDRIJFSVOERING = Contact.named("Bedrijfsvoering drinkwater (24/7)")
            .as("Wachtchef", WATERNET.name())
            .reachedAt("+44 1632 960810", "wachtchef.drinkwater@example.nl");
    private static final Contact TEUN_HARTOG = Contact.named("Teun Hartog")
            .as("Adviseur crisisbeheersing", WATERNET.name())
            .reachedAt("+44 1632 960811", "teun.hartog@example.nl");

    private DrinkingWaterExtension() {}

    static Agreement agreement() {
        Agreement agreement = exchange(STANDARD.addTo(DrinkingWaterTerms.addTo(adopted(draft()))));
        agreement = scaling(agreement);
        agreement = information(agreement);
        return organisation(agreement);
    }

    private static Agreement draft() {
        return Agreement.draft(PracticeAgreements.CATALOGUE, CooperationProfile.STRUCTUREEL)
                .identifiedAs("PRAKTIJK-005")
                .between(GOOI_EN_VECHTSTREEK, WATERNET)
                .withContact(REGION, PAULIEN_KROON)
                .withContact(PARTNER, BEDRIJFSVOERING)
                .withContact(PARTNER, TEUN_HARTOG);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2017, 6, 1))
                        .until(LocalDate.of(2021, 5, 31))
                        .evaluatedBy(LocalDate.of(2020, 11, 1)))
                .withRevision(
                        new Revision("1.0", LocalDate.of(2015, 3, 12), PAULIEN_KROON.name(), "Overeenkomst van 2015"))
                .withRevision(new Revision(
                        "2.0",
                        LocalDate.of(2017, 5, 18),
                        TEUN_HARTOG.name(),
                        "Verlengd en uitgebreid met netcentrisch werken, binnen het landelijke kader"));
    }

    private static Agreement exchange(Agreement agreement) {
        return agreement
                .answer("proces.alerteren.wijze", text("""
                        Telefonisch, tussen de meldkamer en de wachtchef van Waternet:
                        - bij een onderbreking van de levering aan 1.000 aansluitingen of meer;
                        - vóór een kookadvies, hoe klein het gebied ook is;
                        - bij een verdachte situatie op een terrein van Waternet."""))
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Een incident in een waterwingebied, of uitval van stroom langer dan 2 uur."""))
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja. De afspraken van 2015 over alarmering en nooddrinkwater blijven gelden; deze uitbreiding \
                        gaat over het delen van het beeld."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement.answer(
                "proces.op-en-afschalen.niveaus",
                matrix(Map.of(
                        "operationeel", level("CoPI", "Operationeel team locatie"),
                        "tactisch", level("ROT", "Operationeel team"),
                        "strategisch", level("BT", "Beleidsteam Waternet"))));
    }

    private static Agreement information(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.geografisch", text("""
                        Ja, het gebied zonder of met verminderde levering. De ligging van leidingen en winputten wordt \
                        niet gedeeld."""))
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De regio: hoeveel huishoudens, hoe lang, is het water veilig, waar komt nooddrinkwater?
                        Waternet: vrijgekomen stoffen, bluswaterbehoefte, afzettingen, zorginstellingen in het \
                        gebied."""));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged("piketregeling", "Wachtchef dag en nacht, informatiemanager op piket."),
                                notArranged("piketauto", "Waternet rijdt zonder zwaailicht.")))
                .answer(
                        "organisatie.adoptieregio.aanspreekpunten",
                        contacts(PAULIEN_KROON.forRegion(GOOI_EN_VECHTSTREEK)))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(PAULIEN_KROON, TEUN_HARTOG))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager Waternet", "Lezen en schrijven in tekst"),
                                account("Wachtchef", "Lezen")));
    }
}
