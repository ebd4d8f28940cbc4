package nl.ncw.examples.sample.energy;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.energy.EnergyPeople.HESTER_VAN_DAM;
import static nl.ncw.examples.sample.energy.EnergyPeople.OTTO_LINDEBOOM;
import static nl.ncw.examples.sample.energy.EnergyPeople.SAMIRA_EL_HADDAD;
import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.notApplicable;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.AnswerValue.Tick.added;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.organisation.Party.PARTNER;

import java.util.Map;
import nl.ncw.examples.sample.standard.StandardAnswers;
import nl.ncw.model.agreement.Agreement;

/** Answers of the energy sample: the standard ones, and those about failures of power and gas. */
final class EnergyAnswers {
    private static final StandardAnswers STANDARD =
            new StandardAnswers("de netbeheerder", "de crisiscoördinatie van de netbeheerders");

    private EnergyAnswers() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = exchange(STANDARD.addTo(draft));
        agreement = alarms(agreement);
        agreement = scaling(agreement);
        agreement = pictures(agreement);
        agreement = organisation(agreement);
        return technology(agreement);
    }

    private static Agreement exchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Ja. De netbeheerders houden bij waar het net kwetsbaar is door onderhoud of drukte; de regio \
                        en de politie waar uitval het eerst tot onveiligheid leidt."""))
                .answer("proces.alerteren.wijze", text("""
                        Telefonisch, tussen de meldkamer en de netbeheerder van het gebied:
                        - bij uitval van 5.000 aansluitingen of meer, of langer dan 2 uur;
                        - bij elke uitval die een ziekenhuis, een gevangenis of een Seveso-inrichting raakt;
                        - bij een gaslek waarvoor wordt ontruimd;
                        - als afschakelen dreigt, hoe klein het gebied ook is."""))
                .answer("proces.alerteren.rol-locc", notApplicable("""
                        De netbeheerders zeggen landelijke schaarste zelf aan bij het LOCC; dat valt buiten deze \
                        regionale afspraken."""))
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        De netbeheerders volgen hun net continu. De politie begint bij een melding van de meldkamer, \
                        of als uitval tot in de nacht gaat duren."""));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja, voor gas en elektriciteit. Buiten deze afspraken vallen:
                        - storingen in een gebouw of op een bedrijfsterrein, na de meter;
                        - warmtenetten en openbare verlichting;
                        - schade en aansprakelijkheid;
                        - het herstelplan van het landelijke hoogspanningsnet."""))
                .answer("proces.alarmeren.functionarissen", text("""
                        - CaCo: alarmeert de netbeheerder van het gebied en de politie.
                        - Crisiscoördinator: zorgt dat de juiste netbeheerder binnen 10 minuten terugbelt.
                        - Officier van Dienst politie: leidt afzetten, ontruimen en begeleiden.
                        - Operationeel leider: besluit over de GRIP-fase."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement.answer(
                "proces.op-en-afschalen.niveaus",
                matrix(Map.of(
                        "operationeel",
                        level("CoPI", "Werkverantwoordelijke ter plaatse; Officier van Dienst politie"),
                        "tactisch",
                        level("ROT", "Regionaal crisisteam netbeheerder; staf grootschalig optreden politie"),
                        "strategisch",
                        level("BT", "Crisisbeleidsteam netbeheerder; eenheidsleiding politie"))));
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.opbouw", text("""
                        De netbeheerder vult: gebied op kaart, aantal aansluitingen, oorzaak, verwachte hersteltijd in \
                        het beste en het slechtste geval. De politie vult een eigen tabblad: openbare orde, verkeer en \
                        inzet. Zijn er meer netbeheerders betrokken, dan maakt de netbeheerder van de bronstoring \
                        één beeld."""))
                .answer("proces.situatiebeelden.geografisch", text("""
                        Ja, het storingsgebied per postcode. De ligging van kabels en leidingen is vertrouwelijk en \
                        wordt alleen op verzoek getoond, niet opgeslagen."""))
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De regio: wie zit zonder stroom of gas, hoe lang, wie is daarvan afhankelijk?
                        De netbeheerders: bereikbaarheid van de storing, volgorde van herstel volgens het ROT, \
                        veiligheid van de monteurs.
                        De politie: verwachte duur tot in het donker, plekken waar mensen samenkomen, uitgevallen \
                        verkeerslichten en camera's."""));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged(
                                        "piketregeling",
                                        "Elke netbeheerder heeft een eigen piket, één nummer voor allen."),
                                arranged(
                                        "toegang-tot-pand",
                                        "Met legitimatie, dag en nacht; de politie begeleidt zo nodig."),
                                added("Begeleiding door de politie", "Bij spoed, aan te vragen via de CaCo.")))
                .answer("organisatie.adoptieregio.aanspreekpunten", contacts(HESTER_VAN_DAM.forRegion(byCode("VR18"))))
                .answer(
                        "mens-cultuur-oto.vertrouwen.aanspreekpunt",
                        contacts(HESTER_VAN_DAM, OTTO_LINDEBOOM, SAMIRA_EL_HADDAD))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Eén oefening per jaar van een dag, met uitval die langer dan 48 uur duurt, en twee belproeven \
                        zonder aankondiging. De netbeheerders wisselen elkaar af; de politie doet elk jaar mee."""));
    }

    private static Agreement technology(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", PARTNER, text("""
                        De netbeheerders werken met eigen storingssystemen en lezen en schrijven tekst in LCMS. De \
                        politie werkt met LCMS, naast haar eigen systeem voor grootschalig optreden."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager netbeheerder", "Lezen en schrijven in tekst en plot"),
                                account("Crisiscoördinator netbeheerders", "Lezen in tekst en plot"),
                                account("Informatiemanager politie", "Lezen en schrijven in tekst en plot")));
    }
}
