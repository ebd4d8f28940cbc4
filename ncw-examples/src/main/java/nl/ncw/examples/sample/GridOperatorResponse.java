package nl.ncw.examples.sample;

import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.notApplicable;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.util.Map;
import nl.ncw.model.agreement.Agreement;

/** Answers of the grid operator sample to section 1.1 Proces, topics 4 to 8: from the daily exchange to scaling down. */
final class GridOperatorResponse {
    private GridOperatorResponse() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = dailyExchange(draft);
        agreement = alerting(agreement);
        agreement = nationalRole(agreement);
        agreement = monitoringByTheRegion(agreement);
        agreement = monitoringByTheGridOperator(agreement);
        agreement = alarmRoute(agreement);
        agreement = alarmRoles(agreement);
        return scaling(agreement);
    }

    private static Agreement dailyExchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Netbeheer Duinland houdt continu een netbeeld bij in zijn bedrijfsvoeringscentrum (BVC): \
                        storingen, geplande onderbrekingen, zwaar belaste stations en werk aan hoofdgasleidingen. \
                        De zes veiligheidsregio's houden elk een dagelijks risicobeeld bij. Tussen 22.00 en 7.00 \
                        uur wordt het risicobeeld van de regio's alleen bijgewerkt als daar aanleiding voor is."""))
                .answer("proces.continue-informatie-uitwisseling.wijze", text("""
                        - Beeld veiligheidsregio: het BVC leest de risicobeelden van de zes regio's elke dag om 7.30 \
                        uur en om 15.30 uur.
                        - Beeld crisispartner: elke donderdag vóór 12.00 uur deelt de netbeheerder een overzicht van \
                        geplande onderbrekingen en bekende knelpunten voor de komende veertien dagen. Actuele \
                        storingen staan op de storingskaart.
                        - Landelijk beeld: bij dreigend tekort aan elektriciteit of gas neemt de adoptieregio de \
                        verwachting over in haar bijdrage aan het multidisciplinair landelijk operationeel beeld."""));
    }

    private static Agreement alerting(Agreement agreement) {
        return agreement.answer("proces.alerteren.wijze", text("""
                        Het BVC belt de meldkamer van de getroffen regio binnen 10 minuten bij:
                        - uitval van elektriciteit bij 5.000 aansluitingen of meer, of naar verwachting langer dan 4 \
                        uur;
                        - uitval van gas bij 250 aansluitingen of meer, of bij elke uitval als de temperatuur onder \
                        −5 °C ligt;
                        - uitval bij een ziekenhuis, een verpleeghuis, een drinkwaterstation, een gemaal of een \
                        meldkamer, hoe kort ook;
                        - een gaslek waarvoor 25 adressen of meer ontruimd worden;
                        - een digitale verstoring van de bediening van het net.

                        De meldkamer belt het BVC bij brand, ontgraving of hoogwater binnen 50 meter van een \
                        station of een hoofdleiding, en bij elk verzoek om spanningsloos te maken of gas af te \
                        sluiten."""));
    }

    private static Agreement nationalRole(Agreement agreement) {
        return agreement.answer("proces.alerteren.rol-locc", text("""
                        Raakt een (dreigende) uitval drie of meer veiligheidsregio's, of meer dan 100.000 \
                        aansluitingen, dan brengt de adoptieregio het LOCC binnen 30 minuten telefonisch op de \
                        hoogte en opent zij een activiteit waarin het LOCC meeleest. Het LOCC zorgt voor het \
                        seintje aan andere regio's en aan landelijke partners. De netbeheerder belt het LOCC niet \
                        zelf."""));
    }

    private static Agreement monitoringByTheRegion(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", REGION, text("""
                        Een melding van het BVC, een cluster van meer dan tien meldingen over stroom of gas in \
                        één kwartier bij de meldkamer, of een storing van meer dan 1.000 aansluitingen op de \
                        storingskaart."""))
                .answer("proces.monitoren.functionarissen", REGION, text("""
                        De calamiteitencoördinator (CaCo) op de meldkamer doet de eerste controle. De \
                        informatiemanager ROT van dienst neemt het over als de storing langer dan 1 uur duurt."""))
                .answer("proces.monitoren.wijze", REGION, text("""
                        De CaCo vergelijkt de storingskaart met de meldingen van inwoners en instellingen. De \
                        informatiemanager leest het netbeeld in LCMS en legt het in de plot over de kaart met \
                        kwetsbare objecten. Duurt een storing langer dan 2 uur, dan vraagt hij het BVC om een \
                        verwachting per wijk."""))
                .answer("proces.monitoren.rolbepaling", REGION, notApplicable("""
                        Bij elke uitval boven de grenzen van onderwerp 5 heeft de veiligheidsregio een rol, ten \
                        minste door mee te lezen en inwoners te verwijzen. Zij hoeft dat dus niet per storing te \
                        bepalen."""));
    }

    private static Agreement monitoringByTheGridOperator(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Continu: het BVC bewaakt het net dag en nacht. De informatiemanager van de netbeheerder \
                        kijkt daarnaast gericht mee bij GRIP 2 of hoger in een van de zes regio's, bij code \
                        oranje of rood en bij een grote brand op een bedrijventerrein."""))
                .answer("proces.monitoren.functionarissen", PARTNER, text("""
                        - Wachtleider BVC: drie diensten per dag, altijd bezet door twee personen.
                        - Informatiemanager crisisteam: op piket, ook in het weekend.
                        - Adviseur informatiebeveiliging: alleen bij een digitale verstoring."""))
                .answer("proces.monitoren.wijze", PARTNER, text("""
                        De wachtleider krijgt een automatisch signaal zodra in LCMS een activiteit wordt geopend \
                        in het verzorgingsgebied. Hij legt de locatie naast de netkaart en kijkt of er binnen 100 \
                        meter een station, kabel of leiding van belang ligt. De uitkomst meldt hij binnen 20 \
                        minuten in één regel, ook als er niets aan de hand is."""))
                .answer("proces.monitoren.rolbepaling", PARTNER, text("""
                        De wachtleider bepaalt aan de hand van een vaste kaart met drie kleuren of er een rol is. \
                        Groen: geen rol, wel meelezen. Geel: storingsdienst ter plaatse en een belafspraak met de \
                        CaCo. Rood: het Operationeel Crisisteam komt bijeen en de crisismanager belt de \
                        operationeel leider. Bij geel en rood hoort de regio dit binnen 15 minuten."""));
    }

    private static Agreement alarmRoute(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja. De partijen hebben drie afspraken gemaakt die in meldkamer en BVC op de werkplek liggen:
                        - een lijst met 214 objecten in de zes regio's die bij uitval als eerste worden gebeld;
                        - een standaardinzet “gaslek in gebouw” met afstanden en opstelplaatsen, waarbij brandweer en \
                        monteur elkaar opwachten waar de meting onder 10% van de onderste explosiegrens (LEL) blijft;
                        - een afschakelplan met blokken van 2 uur, voor het geval de landelijke vraag groter is dan \
                        het aanbod.

                        De objectenlijst wordt elk jaar vóór 1 maart bijgewerkt."""))
                .answer("proces.alarmeren.verloop", text("""
                        Het BVC en de meldkamer alarmeren elkaar rechtstreeks, op een lijn die alleen daarvoor dient. \
                        Het BVC alarmeert daarna de crisismanager van de netbeheerder; de meldkamer alarmeert de \
                        functionarissen van de regio volgens de GRIP-regeling.

                        Zijn er meer regio's getroffen, dan belt het BVC alleen de meldkamer van de adoptieregio \
                        en de meldkamer met de meeste getroffen aansluitingen. De adoptieregio alarmeert de \
                        andere regio's. Zo hoeft het BVC in het eerste uur nooit meer dan twee gesprekken te \
                        voeren."""))
                .answer("proces.alarmeren.communicatiemiddelen", text("""
                        1. Vaste telefoonlijn tussen BVC en meldkamer, over een net met eigen noodstroom.
                        2. Mobiele telefoon van de wachtleider en de CaCo.
                        3. Satelliettelefoon: één in het BVC en één bij de adoptieregio, getest op de eerste dinsdag \
                        van de maand.

                        De monteur ter plaatse heeft geen C2000. De leider CoPI zorgt dat hij een portofoon leent \
                        of naast een vaste contactpersoon staat."""));
    }

    private static Agreement alarmRoles(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.functionarissen", text("""
                        - Wachtleider BVC: meldt, ontvangt en bevestigt elke alarmering; beslist over schakelen.
                        - CaCo: verspreidt de alarmering in de regio en houdt de lijn met het BVC open.
                        - Crisismanager netbeheerder: leidt het Operationeel Crisisteam en belt de operationeel \
                        leider.
                        - Officier van Dienst Energie: vertegenwoordigt de netbeheerder in het CoPI, binnen 75 minuten \
                        na alarmering.
                        - Informatiemanager netbeheerder: start binnen 30 minuten het netbeeld in LCMS."""))
                .answer("proces.alarmeren.bereikbaarheid", text("""
                        Het BVC en de meldkamers zijn 24/7 bezet en nemen binnen 30 seconden op. Daarnaast geldt:
                        - informatiemanagers van beide partijen: binnen 15 minuten bereikbaar, binnen 30 minuten \
                        online;
                        - crisismanager en operationeel leider: binnen 10 minuten bereikbaar;
                        - Officier van Dienst Energie: één functionaris voor Noord-Holland Noord, Zaanstreek-Waterland \
                        en Kennemerland, en één voor de drie andere regio's.

                        Bij uitval in beide gebieden tegelijk kan de tweede officier tot 2 uur later komen. Hij \
                        sluit dan eerst online aan."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement
                .answer("proces.op-en-afschalen.verhouding", text("""
                        De netbeheerder schaalt op naar de duur en de omvang van de uitval; de veiligheidsregio naar \
                        de gevolgen voor mensen. Daardoor kan de één op volle sterkte werken terwijl de ander nog \
                        meekijkt. Dat is geen fout, maar moet wel zichtbaar zijn.

                        De teams raken elkaar op drie plaatsen: de Officier van Dienst Energie in het CoPI, een \
                        liaison van de netbeheerder in het ROT vanaf 20.000 getroffen aansluitingen, en de \
                        directeur van dienst die vanaf GRIP 4 bij het beleidsteam aansluit. Afschalen gebeurt pas \
                        als 95% van de aansluitingen terug is én de kwetsbare objecten zijn nagebeld."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel", level("CoPI", "Officier van Dienst Energie met storingsploegen"),
                                "tactisch", level("ROT", "Operationeel Crisisteam (OCT)"),
                                "strategisch", level("BT (bij GRIP 4: RBT)", "Strategisch Crisisteam (SCT)"))))
                .answer("proces.op-en-afschalen.opschalingsniveau", text("""
                        Het opschalingsniveau staat als eerste regel in het beeld van elke partij: GRIP-fase bij \
                        de regio, kleur en actieve teams bij de netbeheerder. De informatiemanagers melden een \
                        wijziging binnen 10 minuten in LCMS. De wachtleider en de CaCo bevestigen het elkaar aan \
                        het einde van elke dienst: om 7.00, 15.00 en 23.00 uur."""));
    }
}
