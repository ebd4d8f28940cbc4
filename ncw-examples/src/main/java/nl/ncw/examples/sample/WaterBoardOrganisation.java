package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.WaterBoardPeople.BAS_WOLTERS;
import static nl.ncw.examples.sample.WaterBoardPeople.CHLOE_VERHAGEN;
import static nl.ncw.examples.sample.WaterBoardPeople.FATIMA_EL_IDRISSI;
import static nl.ncw.examples.sample.WaterBoardPeople.JOOST_HENDRIKS;
import static nl.ncw.examples.sample.WaterBoardPeople.MARIEKE_VAN_DER_VELDEN;
import static nl.ncw.examples.sample.WaterBoardPeople.RUBEN_KOEHLER;
import static nl.ncw.examples.sample.WaterBoardPeople.SANNE_TERPSTRA;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.AnswerValue.Tick.added;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.agreement.AnswerValue.Tick.notArranged;

import nl.ncw.model.agreement.Agreement;

/** Answers of the water board sample to sections 1.2 Organisatie and 1.3 Mens/cultuur/OTO. */
final class WaterBoardOrganisation {
    private WaterBoardOrganisation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = crisisOrganisation(draft);
        agreement = conditions(agreement);
        agreement = regionalContacts(agreement);
        return trustAndExercise(agreement);
    }

    private static Agreement crisisOrganisation(Agreement agreement) {
        return agreement
                .answer("organisatie.crisisorganisatie.vakbekwaamheid", text("""
                        - Waterschap: team Crisisbeheersing van de afdeling Waterveiligheid. De teamleider beslist \
                        over opleiding en oefening.
                        - Veiligheidsregio's: in elke regio de afdeling Crisisbeheersing, met een OTO-coördinator als \
                        trekker.

                        Elke partij houdt per functionaris bij welke opleidingen en oefeningen zijn gevolgd."""))
                .answer("organisatie.crisisorganisatie.functioneel-beheer", text("""
                        De functioneel beheerder van de adoptieregio beheert de accounts en de inrichting van de \
                        gezamenlijke activiteiten in LCMS. Het waterschap heeft een eigen functioneel beheerder \
                        voor zijn kaartlagen. Zij vervangen elkaar niet, maar overleggen elk kwartaal."""))
                .answer("organisatie.doorontwikkeling.binnen-sector", text("""
                        Het waterschap neemt deel aan het kennisnetwerk crisisbeheersing van de waterschappen in \
                        het rivierengebied, dat vier keer per jaar bijeenkomt. Evaluaties en nieuwe werkwijzen \
                        worden daar gedeeld. De coördinator crisisbeheersing maakt na elke bijeenkomst een \
                        verslag van één pagina, ook voor de vijf regio's."""))
                .answer("organisatie.doorontwikkeling.met-veiligheidsregios", text("""
                        De adoptieregio belegt elk voorjaar en elk najaar een overleg van een halve dag met het \
                        waterschap en de vier andere regio's. Vaste punten zijn wijzigingen in LCMS, lessen uit \
                        incidenten en het oefenjaarplan. Dringende wijzigingen gaan tussendoor per e-mail naar de \
                        aanspreekpunten."""));
    }

    private static Agreement conditions(Agreement agreement) {
        return agreement.answer(
                "organisatie.randvoorwaarden.voorzieningen",
                checklist(
                        arranged(
                                "piketregeling",
                                "Officier van Dienst Water, leider WOT en informatiemanager WOT: roosters "
                                        + "van een week, wissel op maandag om 9.00 uur."),
                        arranged("piketauto", "Twee terreinwagens met C2000, standplaatsen oost en west."),
                        arranged(
                                "backoffice-functionaris",
                                "Vanaf fase 2 één plotter en één verslaglegger, binnen 60 minuten aanwezig."),
                        arranged(
                                "toegang-tot-pand",
                                "Liaisons krijgen met een pas van het waterschap 24/7 toegang tot de "
                                        + "crisisruimte; de meldkamer heeft een reservepas."),
                        notArranged(
                                "beslissingsbevoegdheid",
                                "De Officier van Dienst Water mag tot € 25.000 besteden en peilen verlagen. "
                                        + "De bevoegdheid om polders onder water te zetten ligt bij de dijkgraaf en "
                                        + "valt buiten dit document."),
                        added(
                                "Noodstroom crisiscentrum",
                                "Het crisiscentrum van het waterschap draait 72 uur op eigen noodstroom; "
                                        + "elk kwartaal getest.")));
    }

    private static Agreement regionalContacts(Agreement agreement) {
        return agreement.answer(
                "organisatie.adoptieregio.aanspreekpunten",
                contacts(
                        MARIEKE_VAN_DER_VELDEN.forRegion(byCode("VR08")),
                        BAS_WOLTERS.forRegion(byCode("VR07")),
                        FATIMA_EL_IDRISSI.forRegion(byCode("VR09")),
                        RUBEN_KOEHLER.forRegion(byCode("VR18")),
                        CHLOE_VERHAGEN.forRegion(byCode("VR20"))));
    }

    private static Agreement trustAndExercise(Agreement agreement) {
        return agreement
                .answer("mens-cultuur-oto.vertrouwen.vertrouwen", text("""
                        Ja. De gezamenlijke oefening van september 2025 heeft laten zien dat de functionarissen \
                        elkaar weten te vinden en elkaars rol kennen. Een punt van aandacht is de korte ervaring \
                        van nieuwe informatiemanagers WOT; zij lopen daarom in hun eerste jaar twee dagen mee bij \
                        de veiligheidsregio."""))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(JOOST_HENDRIKS, SANNE_TERPSTRA))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Per jaar:
                        - één grote oefening met CoPI, ROT en BT naast WAT, WOT en WBT, bij wisselende regio's;
                        - twee teamoefeningen van een dagdeel met ROT en WOT, met alle informatiemanagers van dienst;
                        - vier korte trainingen van 1½ uur in LCMS, online en voor alle vijf regio's.

                        De kosten van de grote oefening, begroot op € 18.000, worden gelijk verdeeld tussen het \
                        waterschap en de adoptieregio. De evaluatie is binnen zes weken klaar."""));
    }
}
