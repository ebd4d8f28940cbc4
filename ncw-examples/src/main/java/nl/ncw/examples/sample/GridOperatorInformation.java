package nl.ncw.examples.sample;

import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.toBeSettled;

import java.time.LocalDate;
import nl.ncw.model.agreement.Agreement;

/** Answers of the grid operator sample to section 1.1 Proces, topics 9 to 13: pictures, and who is responsible for them. */
final class GridOperatorInformation {
    private GridOperatorInformation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = pictures(draft);
        agreement = informationNeeds(agreement);
        agreement = sensitiveInformation(agreement);
        agreement = informationDuties(agreement);
        agreement = informationQuality(agreement);
        return leadership(agreement);
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.opbouw", text("""
                        Het BVC vult de feiten: waar is de storing, hoeveel aansluitingen, welke oorzaak, welke \
                        ploegen. De informatiemanager voegt de duiding toe: verwachte hersteltijd, volgorde van \
                        herstel, inzet van noodaggregaten en wat er onzeker is. De crisismanager geeft het beeld \
                        vrij. Het beeld heeft voor elektriciteit en gas een eigen tabblad, omdat herstel van gas \
                        veel langer duurt."""))
                .answer("proces.situatiebeelden.startbeeld", text("""
                        Binnen 30 minuten na de eerste alarmering staat er een startbeeld in LCMS met gebied, \
                        aantal aansluitingen, soort uitval en bekende kwetsbare objecten. Een eerste verwachting \
                        van de hersteltijd volgt binnen 60 minuten. Is die er niet, dan staat er “nog onbekend, \
                        volgende melding om …”."""))
                .answer("proces.situatiebeelden.actualiteit", text("""
                        In de eerste 4 uur wordt het beeld elk half uur ververst, daarna elk uur. Aantallen \
                        aansluitingen komen automatisch uit het storingssysteem en zijn hoogstens 5 minuten oud. \
                        De verwachte hersteltijd is mensenwerk: die wordt alleen gewijzigd door de crisismanager \
                        of zijn plaatsvervanger."""))
                .answer(
                        "proces.situatiebeelden.geografisch",
                        toBeSettled(
                                "Kaartlaag “Actuele storingen” als webservice in de LCMS-plot zetten en met "
                                        + "drie regio's testen; nu is er alleen een publieke storingskaart zonder "
                                        + "wijkgrenzen.",
                                "Thijs Oudshoorn, informatiemanager Netbeheer Duinland",
                                LocalDate.of(2026, 12, 15)));
    }

    private static Agreement informationNeeds(Agreement agreement) {
        return agreement.answer("proces.informatiebehoefte.behoeften", text("""
                        De veiligheidsregio's hebben behoefte aan:
                        - getroffen gebied en aantal huishoudens, per gemeente en per wijk;
                        - oorzaak, voor zover bekend, en of er gevaar is voor omwonenden of hulpverleners;
                        - verwachte hersteltijd, met een beste en een slechtste geval;
                        - welke objecten van de objectenlijst zonder elektriciteit of gas zitten;
                        - aantal en standplaats van beschikbare noodaggregaten (nu: 22, van 60 tot 1.000 kVA).

                        De netbeheerder heeft behoefte aan:
                        - bereikbaarheid van stations: afzettingen, hoogwater, gevaarlijke stoffen, openbare orde;
                        - het besluit of een gebied wordt ontruimd, en wanneer monteurs erin mogen;
                        - de volgorde waarin de regio objecten van noodstroom voorzien wil hebben;
                        - wat er aan inwoners is verteld, zodat de klantenservice hetzelfde zegt.

                        Thema's die vooraf vaststaan zijn duur, locatie, kwetsbare objecten, prioriteiten bij \
                        herstel en communicatie."""));
    }

    private static Agreement sensitiveInformation(Agreement agreement) {
        return agreement.answer("proces.informatiegebruik.gevoelige-informatie", text("""
                        Netkaarten laten zien waar de samenleving kwetsbaar is. Daarom gebruiken de partijen vier \
                        kleuren, naar het Traffic Light Protocol:
                        - wit: mag openbaar zijn, zoals de storingskaart;
                        - groen: voor alle deelnemers aan de activiteit;
                        - oranje: alleen voor met naam genoemde functionarissen, zoals de ligging van hoofdstations;
                        - rood: alleen mondeling, zoals aanwijzingen voor sabotage.

                        Staat er geen kleur bij, dan geldt oranje. Adressen van klanten met medische apparatuur \
                        thuis gaan nooit in LCMS; de netbeheerder geeft ze per telefoon aan de GHOR van de regio. \
                        Misbruik of verlies wordt binnen 2 uur gemeld aan de beveiligingsfunctionaris van beide \
                        partijen."""));
    }

    private static Agreement informationDuties(Agreement agreement) {
        return agreement
                .answer("proces.informatiemanagement.brengplicht", text("""
                        De netbeheerder brengt elke verandering van meer dan 10% in het aantal getroffen \
                        aansluitingen en elke verandering van de verwachte hersteltijd. De veiligheidsregio \
                        brengt elk besluit dat de toegang tot een station of de veiligheid van monteurs raakt. \
                        Beide doen dat binnen 15 minuten, en bij levensgevaar direct per telefoon."""))
                .answer("proces.informatiemanagement.haalplicht", text("""
                        De veiligheidsregio belt het BVC niet voor informatie die op de storingskaart of in het \
                        netbeeld staat. Wat daar niet staat, vraagt de informatiemanager ROT aan de \
                        informatiemanager van de netbeheerder, die binnen 20 minuten antwoordt. De netbeheerder \
                        haalt de GRIP-fase, de afzettingen en het omgevingsbeeld zelf uit LCMS."""))
                .answer("proces.informatiemanagement.regievoering", text("""
                        - Eén regio getroffen: de informatiemanager ROT van die regio voert de regie.
                        - Twee of meer regio's getroffen: de informatiemanager van de adoptieregio voert de regie op \
                        het gezamenlijke beeld; elke regio houdt haar eigen beeld.
                        - Vóór opschaling: de CaCo, samen met de wachtleider.

                        Over techniek en hersteltijden gaat alleen de netbeheerder; over gevolgen en maatregelen \
                        voor inwoners alleen de regio."""));
    }

    private static Agreement informationQuality(Agreement agreement) {
        return agreement
                .answer("proces.informatiemanagement.foutieve-informatie", text("""
                        Een fout aantal of een foute hersteltijd wordt niet stil verbeterd. De eigenaar streept \
                        de oude waarde door, zet de nieuwe erachter met tijd en paraaf, en belt de \
                        informatiemanager van de andere partij. Is de fout al naar buiten gebracht, dan spreken \
                        de communicatieadviseurs binnen 30 minuten één rectificatie af."""))
                .answer("proces.informatiemanagement.validatie", text("""
                        De netbeheerder controleert aantallen door het storingssysteem te vergelijken met \
                        meetwaarden van slimme meters in het gebied. De regio controleert meldingen uit de \
                        omgeving via de politie of de brandweer ter plaatse. Informatie uit sociale media krijgt \
                        het label “niet bevestigd” tot twee onafhankelijke bronnen haar bevestigen."""));
    }

    private static Agreement leadership(Agreement agreement) {
        return agreement
                .answer("proces.leiding-en-coordinatie.werkafspraken", text("""
                        - De liaison van de netbeheerder licht het netbeeld toe in het ROT, in hoogstens 5 minuten en \
                        zonder vaktaal.
                        - De informatiemanager ROT sluit elk uur kort aan bij het OCT, online, en licht het \
                        omgevingsbeeld toe.
                        - De crisismanager en de operationeel leider stellen samen de volgorde van herstel voor. \
                        Ziekenhuizen, drinkwater en gemalen gaan voor; daarna verpleeghuizen, tunnels en telecom; \
                        daarna woonwijken, de grootste eerst.
                        - Wil het beleidsteam van die volgorde afwijken, dan vraagt het de netbeheerder eerst wat \
                        dat kost aan tijd."""))
                .answer("proces.leiding-en-coordinatie.beschikbaarheid", text("""
                        Ja. De crisismanager van de netbeheerder en de operationeel leider van elke regio hebben \
                        24/7 piket en zijn binnen 10 minuten te spreken, ook zonder incident. Elke eerste maandag \
                        van de maand bellen zij om 9.15 uur een kwartier over dreigingen, zoals schaarste op het \
                        net, extreem weer en sabotage."""));
    }
}
