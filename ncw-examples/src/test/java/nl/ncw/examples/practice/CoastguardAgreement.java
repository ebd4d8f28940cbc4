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
import java.util.Map;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.sample.standard.StandardAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/** A partner that operates nationally, connected by one region with a mandate of all others. */
final class CoastguardAgreement {
    static final SafetyRegion FRYSLAN = byCode("VR02");
    static final CrisisPartner KUSTWACHT = CrisisPartner.ofKind("Kustwacht", PartnerKinds.byId("kustwacht"));

    private static final StandardAnswers STANDARD = new StandardAnswers("de Kustwacht", "het Kustwachtcentrum");
    private static final Contact SJOERD_HIEMSTRA = Contact.named("Sjoerd Hiemstra")
            .as("Informatiemanager", "Veiligheidsregio Fryslân")
            .reachedAt("+44 1632 960701", "sjoerd.hiemstra@example.nl");
    private static final Contact KUSTWACHTCENTRUM = Contact.named("Kustwachtcentrum (24/7)")
            .as("Duty officer", KUSTWACHT.name())
            .reachedAt("+44 1632 960710", "duty.officer@example.nl");
    private static final Contact MIRTHE_OTTEN = Contact.named("Mirthe Otten")
            .as("Informatiemanager", KUSTWACHT.name())
            .reachedAt("+44 1632 960711", "mirthe.otten@example.nl");

    private CoastguardAgreement() {}

    static Agreement agreement() {
        Agreement agreement = exchange(STANDARD.addTo(CoastguardTerms.addTo(adopted(draft()))));
        agreement = scaling(agreement);
        agreement = organisation(agreement);
        return technology(agreement);
    }

    private static Agreement draft() {
        return Agreement.draft(PracticeAgreements.CATALOGUE, CooperationProfile.STRUCTUREEL)
                .identifiedAs("PRAKTIJK-004")
                .between(FRYSLAN, KUSTWACHT)
                .involving(SafetyRegions.all())
                .withContact(REGION, SJOERD_HIEMSTRA)
                .withContact(PARTNER, KUSTWACHTCENTRUM)
                .withContact(PARTNER, MIRTHE_OTTEN);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2019, 3, 6)).evaluatedBy(LocalDate.of(2021, 3, 6)))
                .withRevision(new Revision(
                        "0.1",
                        LocalDate.of(2016, 11, 24),
                        SJOERD_HIEMSTRA.name(),
                        "Vraag van de Kustwacht ontvangen; landelijk stappenplan gestart"))
                .withRevision(new Revision(
                        "0.9",
                        LocalDate.of(2018, 9, 6),
                        MIRTHE_OTTEN.name(),
                        "Lessen uit de oefening van 12 juli 2018 verwerkt"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2019, 3, 6), SJOERD_HIEMSTRA.name(), "Ondertekend door beide directeuren"));
    }

    private static Agreement exchange(Agreement agreement) {
        return agreement
                .answer("proces.alerteren.wijze", text("""
                        Telefonisch, tussen het Kustwachtcentrum en de meldkamer van de kustregio waar het incident \
                        het eerst aan land merkbaar is: binnen 15 minuten. Is dat niet duidelijk, dan belt het \
                        Kustwachtcentrum de meldkamer van Fryslân, die doorverbindt."""))
                .answer("proces.alerteren.rol-locc", text("""
                        Het LOCC krijgt een melding als een incident op de Noordzee meer dan één regio raakt. Het \
                        Kustwachtcentrum belt."""))
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Het Kustwachtcentrum bewaakt de Noordzee en de ruime binnenwateren continu. Beelden van \
                        regio's volgt het zodra een incident het water of de kust raakt."""))
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De regio's: aantal opvarenden en gewonden, plaats en tijd van aanlanding, lading, drift van \
                        wat aanspoelt.
                        De Kustwacht: capaciteit van opvang en ziekenhuizen, GRIP-fase, aanspreekpunt op de plaats \
                        van aanlanding."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement
                .answer("proces.op-en-afschalen.verhouding", text("""
                        De Kustwacht leidt de hulpverlening op zee, de regio die op land. Bij aanlanding spreken de \
                        duty officer en de operationeel leider af wanneer de leiding overgaat. De fasen zijn niet \
                        gekoppeld."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel", level("CoPI", "On-scene coordinator"),
                                "tactisch", level("ROT", "Operationeel team Kustwacht"),
                                "strategisch", level("BT", "Beleidsteam Noordzeerampen"))));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(arranged("piketregeling", "De Kustwacht heeft een informatiemanager op piket.")))
                .answer("organisatie.adoptieregio.aanspreekpunten", contacts(regionalDesks()))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(SJOERD_HIEMSTRA, MIRTHE_OTTEN))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Elk jaar één oefening met een kustregio, bij toerbeurt, en één met de adoptieregio. \
                        Waarnemers van andere regio's zijn welkom."""));
    }

    private static Agreement technology(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", PARTNER, text("""
                        LCMS, in een eigen omgeving die voor het hele land geldt, naast de eigen systemen voor \
                        zoek- en reddingsacties."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager Kustwacht", "Lezen en schrijven in tekst en plot"),
                                account("Duty officer", "Lezen; activiteit openen")));
    }

    private static Contact[] regionalDesks() {
        return SafetyRegions.all().stream()
                .map(region -> region.equals(FRYSLAN) ? SJOERD_HIEMSTRA.forRegion(region) : desk(region))
                .toArray(Contact[]::new);
    }

    private static Contact desk(SafetyRegion region) {
        return Contact.named("Informatiemanager van dienst")
                .as("Informatiemanager", "Veiligheidsregio " + region.name())
                .reachedAt("+44 7700 9007" + region.code().substring(2), "")
                .forRegion(region);
    }
}
