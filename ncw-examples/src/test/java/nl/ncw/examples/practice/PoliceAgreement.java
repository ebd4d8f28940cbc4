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
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.List;
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

/** Two regions, the police and the public prosecution, after a national model; directors sign. */
final class PoliceAgreement {
    static final SafetyRegion BRABANT_NOORD = byCode("VR21");
    static final SafetyRegion BRABANT_ZUIDOOST = byCode("VR22");
    static final CrisisPartner POLITIE =
            CrisisPartner.ofKind("Politie, eenheid Oost-Brabant", PartnerKinds.byId("politie"));
    static final CrisisPartner OPENBAAR_MINISTERIE =
            CrisisPartner.ofKind("Openbaar Ministerie, parket Oost-Brabant", PartnerKinds.byId("openbaar-ministerie"));

    private static final StandardAnswers STANDARD =
            new StandardAnswers("de politie", "het operationeel centrum van de politie");
    private static final Contact LOTTE_VERHOEVEN = Contact.named("Lotte Verhoeven")
            .as("Informatiemanager", "Veiligheidsregio Brabant-Noord")
            .reachedAt("+44 1632 960501", "lotte.verhoeven@example.nl");
    private static final Contact STIJN_AARTS = Contact.named("Stijn Aarts")
            .as("Informatiemanager", "Veiligheidsregio Brabant-Zuidoost")
            .reachedAt("+44 1632 960502", "stijn.aarts@example.nl");
    private static final Contact MEREL_VOSSEN = Contact.named("Merel Vossen")
            .as("Hoofd conflict- en crisisbeheersing", POLITIE.name())
            .reachedAt("+44 1632 960510", "merel.vossen@example.nl");
    private static final Contact IDRIS_BENALI = Contact.named("Idris Benali")
            .as("Officier van justitie crisisbeheersing", OPENBAAR_MINISTERIE.name())
            .reachedAt("+44 1632 960520", "idris.benali@example.nl");

    private PoliceAgreement() {}

    static Agreement agreement() {
        Agreement agreement = exchange(STANDARD.addTo(PoliceTerms.addTo(adopted(draft()))));
        agreement = scaling(agreement);
        agreement = information(agreement);
        return organisation(agreement);
    }

    private static Agreement draft() {
        return Agreement.draft(PracticeAgreements.CATALOGUE, CooperationProfile.KERN)
                .identifiedAs("PRAKTIJK-002")
                .between(List.of(BRABANT_NOORD, BRABANT_ZUIDOOST), List.of(POLITIE, OPENBAAR_MINISTERIE))
                .withContact(REGION, LOTTE_VERHOEVEN)
                .withContact(REGION, STIJN_AARTS)
                .withContact(PARTNER, MEREL_VOSSEN)
                .withContact(PARTNER, IDRIS_BENALI);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2025, 1, 1))
                        .until(LocalDate.of(2028, 12, 31))
                        .evaluatedBy(LocalDate.of(2028, 3, 31)))
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2024, 5, 16), LOTTE_VERHOEVEN.name(), "Landelijk model overgenomen"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2024, 11, 28), LOTTE_VERHOEVEN.name(), "Vastgesteld en ondertekend"));
    }

    private static Agreement exchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Ja. De regio's en de politie maken elke werkdag een beeld van evenementen, weer, verkeer en \
                        openbare orde. Het Openbaar Ministerie leest mee."""))
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        De politie monitort continu. Het Openbaar Ministerie begint als er een strafbaar feit in het \
                        spel kan zijn, of op verzoek van de politie."""))
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja, in het convenant over de samenwerking in de meldkamer. Bij een verdenking van terrorisme, \
                        gijzeling of ontvoering gelden de eigen draaiboeken van politie en Openbaar Ministerie."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement
                .answer("proces.op-en-afschalen.verhouding", text("""
                        GRIP en de grootschalige en bijzondere opsporing of ordehandhaving van de politie gaan ieder \
                        hun eigen weg. Het gezag blijft waar de wet het legt: bij de burgemeester voor de openbare \
                        orde, bij de officier van justitie voor de opsporing. Zijn beide aan de orde, dan beslist de \
                        driehoek; de operationeel leider voert uit."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel", level("CoPI", "Officier van Dienst politie"),
                                "tactisch", level("ROT", "Staf grootschalig en bijzonder optreden"),
                                "strategisch", level("BT", "Eenheidsleiding; hoofdofficier van justitie"))));
    }

    private static Agreement information(Agreement agreement) {
        return agreement
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De regio's: veiligheid van de hulpverleners, afzettingen, aantallen mensen, verwachting.
                        De politie: gevaarlijke stoffen, slachtoffers, opvang, besluiten van het beleidsteam.
                        Het Openbaar Ministerie: aanwijzingen voor een strafbaar feit en sporen die verloren kunnen \
                        gaan."""))
                .answer("proces.informatiegebruik.gevoelige-informatie", text("""
                        Politiegegevens worden alleen verstrekt voor zover de Wet politiegegevens dat toelaat, en \
                        alleen mondeling of in een afgeschermd tabblad. Gegevens uit een opsporingsonderzoek gaan niet \
                        naar anderen zonder toestemming van de officier van justitie."""));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged("piketregeling", "Iedere partij heeft een eigen piket."),
                                arranged("beslissingsbevoegdheid", "Binnen het gezag dat de wet ieder geeft.")))
                .answer(
                        "organisatie.adoptieregio.aanspreekpunten",
                        contacts(LOTTE_VERHOEVEN.forRegion(BRABANT_NOORD), STIJN_AARTS.forRegion(BRABANT_ZUIDOOST)))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(LOTTE_VERHOEVEN, MEREL_VOSSEN))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Vier oefeningen per jaar, twee in elke regio, waarvan één met het beleidsteam en het Openbaar \
                        Ministerie. Elke informatiemanager doet er minstens twee."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager politie", "Lezen en schrijven in tekst en plot"),
                                account("Officier van Dienst politie", "Lezen in tekst en plot"),
                                account("Piketofficier van justitie", "Lezen in tekst")));
    }
}
