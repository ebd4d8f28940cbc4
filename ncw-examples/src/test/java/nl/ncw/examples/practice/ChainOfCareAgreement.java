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
import nl.ncw.model.profile.CoreTask;

/** A hospital in a chain of care: the region with its GHOR, the GGD, a hospital, the RAV and the general practitioners. */
final class ChainOfCareAgreement {
    static final SafetyRegion AMSTERDAM_AMSTELLAND = byCode("VR13");
    static final CrisisPartner ZIEKENHUIS =
            CrisisPartner.ofKind("Ziekenhuis De Amstelhoek", PartnerKinds.byId("ziekenhuis"));
    static final CrisisPartner GGD = CrisisPartner.named("GGD Amsterdam", CoreTask.DIENSTVERLENER);
    static final CrisisPartner RAV = CrisisPartner.named("RAV Amsterdam-Amstelland", CoreTask.HULPDIENST);
    static final CrisisPartner HUISARTSEN =
            CrisisPartner.named("Huisartsenkring De Amstelhoek", CoreTask.DIENSTVERLENER);

    private static final StandardAnswers STANDARD =
            new StandardAnswers("het ziekenhuis", "de crisiscoördinator van het ziekenhuis");
    private static final Contact YARA_DE_BOER = Contact.named("Yara de Boer")
            .as("Hoofd informatie GHOR", "Veiligheidsregio Amsterdam-Amstelland")
            .reachedAt("+44 1632 960901", "yara.deboer@example.nl");
    private static final Contact CRISISCOORDINATOR = Contact.named("Crisiscoördinator (24/7)")
            .as("Crisiscoördinator", ZIEKENHUIS.name())
            .reachedAt("+44 1632 960910", "crisiscoordinator.ziekenhuis@example.nl");
    private static final Contact ROOS_WINKEL = Contact.named("Roos Winkel")
            .as("Arts infectieziektebestrijding", GGD.name())
            .reachedAt("+44 1632 960920", "roos.winkel@example.nl");
    private static final Contact JOB_STEENBERGEN = Contact.named("Job Steenbergen")
            .as("Adviseur opgeschaalde zorg", RAV.name())
            .reachedAt("+44 1632 960930", "job.steenbergen@example.nl");
    private static final Contact ELINE_VRIES = Contact.named("Eline Vries")
            .as("Crisisfunctionaris huisartsenzorg", HUISARTSEN.name())
            .reachedAt("+44 1632 960940", "eline.vries@example.nl");

    private ChainOfCareAgreement() {}

    static Agreement agreement() {
        Agreement agreement = alarms(STANDARD.addTo(ChainOfCareTerms.addTo(adopted(draft()))));
        agreement = scaling(agreement);
        agreement = information(agreement);
        agreement = organisation(agreement);
        return technology(agreement);
    }

    private static Agreement draft() {
        return Agreement.draft(PracticeAgreements.CATALOGUE, CooperationProfile.STAND_BY)
                .identifiedAs("PRAKTIJK-006")
                .between(List.of(AMSTERDAM_AMSTELLAND), List.of(ZIEKENHUIS, GGD, RAV, HUISARTSEN))
                .withContact(REGION, YARA_DE_BOER)
                .withContact(PARTNER, CRISISCOORDINATOR)
                .withContact(PARTNER, ROOS_WINKEL)
                .withContact(PARTNER, JOB_STEENBERGEN)
                .withContact(PARTNER, ELINE_VRIES);
    }

    private static Agreement adopted(Agreement draft) {
        return draft.withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(LocalDate.of(2024, 4, 1)).evaluatedBy(LocalDate.of(2026, 4, 1)))
                .withRevision(new Revision(
                        "0.1", LocalDate.of(2023, 6, 8), YARA_DE_BOER.name(), "Per schakel beschreven wat zij levert"))
                .withRevision(new Revision(
                        "1.0", LocalDate.of(2024, 3, 14), YARA_DE_BOER.name(), "Vastgesteld in het zorgoverleg"));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement
                .answer("proces.alerteren.wijze", text("""
                        De meldkamer ambulancezorg belt de crisiscoördinator van het ziekenhuis bij meer dan tien \
                        slachtoffers, bij vrijgekomen gevaarlijke stoffen en bij een opschaling van de GHOR. De \
                        crisiscoördinator belt de meldkamer als een deel van het ziekenhuis uitvalt of als de \
                        spoedzorg langer dan een uur dicht is."""))
                .answer("proces.alarmeren.functionarissen", text("""
                        - Meldkamer ambulancezorg: alarmeert ziekenhuis, RAV en GHOR.
                        - Officier van Dienst Geneeskundig: vraagt capaciteit en verdeelt slachtoffers.
                        - Crisiscoördinator: zet het opvangplan van het ziekenhuis in werking.
                        - Directeur publieke gezondheid: informeert het bestuur, de GGD en de huisartsen."""))
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja. Het ziekenhuis neemt in het eerste uur een vast aantal slachtoffers op, volgens het \
                        regionale gewondenspreidingsplan. De huisartsen vangen lichtgewonden op, de RAV levert vervoer, \
                        de GGD de psychosociale hulp."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement.answer(
                "proces.op-en-afschalen.niveaus",
                matrix(Map.of(
                        "operationeel", level("CoPI", "Coördinator spoedeisende hulp"),
                        "tactisch", level("ROT", "Operationeel crisisteam ziekenhuis"),
                        "strategisch", level("BT", "Crisisbeleidsteam ziekenhuis"))));
    }

    private static Agreement information(Agreement agreement) {
        return agreement
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De GHOR: vrije plaatsen per soort zorg, uitval van voorzieningen, verwachting.
                        Het ziekenhuis: aantal en soort slachtoffers, besmetting, aankomsttijd, wat verwanten is \
                        verteld."""))
                .answer("proces.informatiegebruik.gevoelige-informatie", text("""
                        In LCMS staan geen gegevens die tot een patiënt te herleiden zijn. Namen voor verwanten lopen \
                        via de slachtofferinformatie, onder het medisch beroepsgeheim."""));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged("piketregeling", "Crisiscoördinator dag en nacht bereikbaar."),
                                notArranged("piketauto", "Niet nodig: het ziekenhuis werkt op de eigen locatie."),
                                arranged("beslissingsbevoegdheid", "Over opnemen en sluiten besluit het ziekenhuis.")))
                .answer(
                        "organisatie.adoptieregio.aanspreekpunten",
                        contacts(YARA_DE_BOER.forRegion(AMSTERDAM_AMSTELLAND)))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(YARA_DE_BOER, CRISISCOORDINATOR))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Eén oefening per jaar met de hele keten; de GHOR bereidt haar voor. Het ziekenhuis oefent \
                        daarnaast zelf en nodigt de ketenpartners uit."""));
    }

    private static Agreement technology(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", PARTNER, text("""
                        LCMS-GZ, de omgeving van de geneeskundige zorg, voor capaciteit en beeld. Patiëntgegevens \
                        blijven in de eigen systemen."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Crisiscoördinator ziekenhuis", "Lezen; capaciteit invullen"),
                                account("Hoofd informatie GHOR", "Lezen en schrijven"),
                                account("Crisisfunctionaris huisartsenzorg", "Lezen")));
    }
}
