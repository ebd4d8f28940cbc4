package nl.ncw.examples.sample;

import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.notApplicable;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.util.Map;
import nl.ncw.model.agreement.Agreement;

/** Answers of the water board sample to section 1.1 Proces, topics 4 to 8: from the daily exchange to scaling down. */
final class WaterBoardResponse {
    private WaterBoardResponse() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = dailyExchange(draft);
        agreement = alerting(agreement);
        agreement = monitoringByTheRegion(agreement);
        agreement = monitoringByTheWaterBoard(agreement);
        agreement = alarmRoute(agreement);
        agreement = alarmRoles(agreement);
        return scaling(agreement);
    }

    private static Agreement dailyExchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Ja, beide partijen houden elke dag een risicobeeld bij.
                        - Het waterschap werkt op werkdagen vóór 9.00 uur zijn waterbeeld bij: waterstanden, verwachte \
                        neerslag, werk aan waterkeringen en storingen aan gemalen. In het weekend doet het dat als er \
                        een weerwaarschuwing geldt.
                        - De veiligheidsregio's houden hun regionale risicobeeld bij, met het weer, evenementen, \
                        natuurbrandrisico en uitval van voorzieningen. Dat beeld is elke dag om 10.00 uur \
                        actueel."""))
                .answer("proces.continue-informatie-uitwisseling.wijze", text("""
                        De partijen delen hun risicobeelden in LCMS.
                        - Beeld veiligheidsregio: het waterschap leest mee in de activiteit “Dagelijks risicobeeld” \
                        van elk van de vijf regio's.
                        - Beeld waterschap: de vijf regio's lezen mee in de activiteit “Waterbeeld De Vier Rivieren”.
                        - Landelijk beeld: bij een landelijke dreiging van hoogwater of droogte neemt de adoptieregio \
                        de kern van het waterbeeld op in haar bijdrage aan het multidisciplinair landelijk \
                        operationeel beeld.

                        Elke maandag om 10.30 uur bellen de informatiemanagers van dienst tien minuten over de \
                        week die komt."""));
    }

    private static Agreement alerting(Agreement agreement) {
        return agreement
                .answer("proces.alerteren.wijze", text("""
                        Wie een (dreigend) incident ziet dat de ander kan raken, belt binnen 15 minuten. De \
                        veiligheidsregio belt het meldpunt calamiteiten van het waterschap. Het waterschap belt de \
                        meldkamer en vraagt naar de calamiteitencoördinator (CaCo). Binnen 30 minuten na het \
                        telefoontje staat in LCMS wat er aan de hand is, waar, en wat de melder verwacht.

                        De partijen alerteren elkaar in elk geval bij:
                        - een verwachte waterstand van 14,00 m +NAP of hoger bij Lobith, zo mogelijk 48 uur van \
                        tevoren;
                        - een verwachting van 35 mm neerslag of meer in één uur;
                        - schade aan een primaire waterkering, of een gemaal dat langer dan 4 uur uitvalt;
                        - een lozing of bluswater waardoor oppervlaktewater vervuild kan raken;
                        - botulisme of blauwalg op een plek waar veel mensen komen."""))
                .answer("proces.alerteren.rol-locc", notApplicable("""
                        Het LOCC heeft bij het alerteren geen rol: het waterschap en de vijf regio's seinen \
                        elkaar rechtstreeks in, ook bij hoogwater. Pas bij opschaling informeert de adoptieregio \
                        het LOCC, via LCMS."""));
    }

    private static Agreement monitoringByTheRegion(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", REGION, text("""
                        De veiligheidsregio scant het waterbeeld elke ochtend. Zij gaat gericht monitoren zodra \
                        het waterschap fase 1 of hoger meldt, of zodra voor het gebied code geel geldt voor \
                        regen, onweer of wind."""))
                .answer("proces.monitoren.functionarissen", REGION, text("""
                        Op werkdagen de informatiemanager ROT van dienst, daarbuiten de CaCo op de meldkamer. Bij \
                        een hoogwatergolf kijkt ook de piketfunctionaris crisisbeheersing mee."""))
                .answer("proces.monitoren.wijze", REGION, text("""
                        Met een scan van het waterbeeld in LCMS, om 8.30 uur en om 16.30 uur. Vanaf fase 2 \
                        gebeurt dat elk uur, samen met de kaartlaag “Waterstanden” in de plot."""))
                .answer("proces.monitoren.rolbepaling", REGION, text("""
                        De informatiemanager ROT legt zijn bevinding voor aan de operationeel leider van dienst. \
                        Die belt de leider WOT en besluit binnen 30 minuten of de regio meekijkt, adviseert of \
                        opschaalt. Het besluit staat met tijd en reden in het logboek van de activiteit."""));
    }

    private static Agreement monitoringByTheWaterBoard(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Het waterschap monitort continu via zijn meldpunt. Gericht monitoren begint bij:
                        - GRIP 1 of hoger in het beheergebied;
                        - een incident met gevaarlijke stoffen of veel bluswater binnen 500 meter van open water;
                        - een waterstand boven 12,50 m +NAP bij Lobith met een stijgende verwachting."""))
                .answer("proces.monitoren.functionarissen", PARTNER, text("""
                        De informatiemanager WOT van dienst. Buiten kantooruren kijkt de wachtdienst van het \
                        meldpunt; die belt de informatiemanager bij elke activiteit vanaf GRIP 1."""))
                .answer("proces.monitoren.wijze", PARTNER, text("""
                        De informatiemanager scant de lopende activiteiten in LCMS en opent elke activiteit in \
                        het beheergebied. Hij vergelijkt meldingen met de eigen metingen: 64 meetpunten en 41 \
                        gemalen geven elke 15 minuten een waarde. Opvallende verschillen geeft hij telefonisch \
                        door aan de informatiemanager ROT."""))
                .answer("proces.monitoren.rolbepaling", PARTNER, text("""
                        De leider WOT toetst drie vragen: raakt het onze waterkeringen, ons watersysteem of onze \
                        zuivering? Is het antwoord één keer ja, dan belt hij binnen 30 minuten de operationeel \
                        leider en spreken zij af of er een liaison komt. Bij twijfel komt het waterschap; \
                        teruggaan kan altijd."""));
    }

    private static Agreement alarmRoute(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.voorafspraken", text("""
                        Ja. In het meldkamersysteem staan vaste inzetvoorstellen voor het waterschap:
                        - dreigende overstroming of schade aan een waterkering;
                        - ongeval met gevaarlijke stoffen op of bij water;
                        - grote brand met veel bluswater;
                        - persoon te water bij een stuw of gemaal.

                        De partijen lopen de inzetvoorstellen elk jaar in oktober samen na."""))
                .answer("proces.alarmeren.verloop", text("""
                        Van regio naar waterschap:
                        1. De meldkamer belt het meldpunt calamiteiten.
                        2. Het meldpunt roept de Officier van Dienst Water op. Die belt binnen 10 minuten terug naar \
                        de CaCo.
                        3. Vanaf GRIP 2 roept het meldpunt ook de leider WOT en de informatiemanager WOT op.

                        Van waterschap naar regio belt de leider WOT de CaCo. De CaCo alarmeert de operationeel \
                        leider en, als dat nodig is, de andere betrokken regio's. De operationeel leider besluit \
                        over de GRIP-fase."""))
                .answer("proces.alarmeren.communicatiemiddelen", text("""
                        - Telefoon is altijd het eerste middel.
                        - De Officier van Dienst Water heeft een C2000-portofoon en meldt zich in op de gespreksgroep \
                        die de CaCo noemt.
                        - Oproepen binnen het waterschap gaan via de alarmeringsapp, met een sms als de app na 3 \
                        minuten niet is bevestigd.
                        - E-mail en chat zijn nooit een middel om te alarmeren."""));
    }

    private static Agreement alarmRoles(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.functionarissen", text("""
                        - CaCo: alarmeert namens de regio en ontvangt de alarmering door het waterschap.
                        - Officier van Dienst Water: eerste vertegenwoordiger van het waterschap, binnen 60 minuten \
                        bij het CoPI.
                        - Leider WOT: alarmeert namens het waterschap en spreekt met de operationeel leider.
                        - Informatiemanager WOT: volgt of opent de activiteit in LCMS.
                        - Dijkgraaf: voorzitter van het WBT, sluit aan bij het beleidsteam vanaf GRIP 3."""))
                .answer("proces.alarmeren.bereikbaarheid", text("""
                        Beide partijen zijn 24 uur per dag en zeven dagen per week bereikbaar.
                        - Informatiemanagement: neemt binnen 15 minuten op en werkt binnen 30 minuten in LCMS.
                        - Leiding & Coördinatie: neemt binnen 10 minuten op en zit binnen 60 minuten aan tafel, op \
                        locatie of online.
                        - Bij een inzet van meer dan 8 uur zorgt elke partij zelf voor aflossing.

                        Wijzigt een piketrooster of een nummer, dan geeft de partij dat uiterlijk twee werkdagen \
                        ervoor door aan de meldkamer en het meldpunt."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement
                .answer("proces.op-en-afschalen.verhouding", text("""
                        GRIP en de fasen van het waterschap (0 tot en met 4) zijn niet aan elkaar gekoppeld. Elke \
                        partij schaalt op voor haar eigen taak. Wel gelden deze raakvlakken:
                        - fase 1 (WAT actief): de Officier van Dienst Water en de leider CoPI bellen met elkaar;
                        - fase 2 (WOT actief): het waterschap levert een liaison aan het ROT, of het ROT aan het WOT;
                        - fase 3 en 4 (WBT actief): de dijkgraaf en de voorzitter van het beleidsteam hebben minstens \
                        één keer per dag contact.

                        Afschalen stemmen de leider WOT en de operationeel leider vooraf af. Wie eerder afschaalt \
                        dan de ander, laat minstens een informatiemanager meelezen tot de ander ook is \
                        afgeschaald."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel", level("CoPI", "Waterschapsactieteam (WAT)"),
                                "tactisch", level("ROT", "Waterschapsoperationeel team (WOT)"),
                                "strategisch", level("BT", "Waterschapsbeleidsteam (WBT)"))))
                .answer("proces.op-en-afschalen.opschalingsniveau", text("""
                        Beide partijen zetten hun eigen niveau bovenaan het situatiebeeld, met de tijd van \
                        ingang. Een wijziging staat daar binnen 10 minuten in en wordt daarnaast telefonisch \
                        doorgegeven: van CaCo naar meldpunt, of andersom."""));
    }
}
