package nl.ncw.examples.sample;

import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.notApplicable;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.toBeSettled;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer.ToBeSettled;

/** Answers of the drinking water sample to section 1.1 Proces, as far as they are drafted. */
final class DrinkingWaterProcess {
    private DrinkingWaterProcess() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = dailyExchange(draft);
        agreement = monitoring(agreement);
        agreement = alarms(agreement);
        agreement = scaling(agreement);
        return pictures(agreement);
    }

    private static Agreement dailyExchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Het drinkwaterbedrijf houdt in zijn centrale meldkamer bij welke productielocaties en \
                        hoofdleidingen buiten gebruik zijn. Beide regio's hebben een dagelijks risicobeeld."""))
                .answer(
                        "proces.continue-informatie-uitwisseling.wijze",
                        toBeSettled(
                                "Nagaan of het leveringsbeeld elke dag of alleen bij bijzonderheden wordt "
                                        + "gedeeld, en in welke activiteit.",
                                "Jelle Dijkema, Veiligheidsregio Groningen",
                                LocalDate.of(2027, 1, 15)))
                .answer("proces.alerteren.wijze", text("""
                        Het drinkwaterbedrijf belt de meldkamer:
                        - bij een leveringsonderbreking van 1.000 aansluitingen of meer, of langer dan 8 uur;
                        - voordat het een kookadvies geeft, hoe klein het gebied ook is;
                        - bij een verdachte situatie op een productielocatie.

                        Andersom: [nog aanvullen door de regio's]"""))
                .answer("proces.alerteren.rol-locc", notApplicable(""));
    }

    private static Agreement monitoring(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Een incident met gevaarlijke stoffen binnen een waterwingebied of een \
                        grondwaterbeschermingsgebied, natuurbrand bij een productielocatie, of uitval van stroom \
                        langer dan 2 uur."""))
                .answer("proces.monitoren.functionarissen", PARTNER, text("""
                        De dienstdoende procesoperator, en vanaf GRIP 2 de coördinator leveringszekerheid."""))
                .answer(
                        "proces.monitoren.wijze",
                        PARTNER,
                        toBeSettled(
                                "Beschrijven hoe er buiten kantooruren wordt gemonitord; er is dan één "
                                        + "operator voor het hele gebied.",
                                "",
                                LocalDate.of(2027, 2, 1)))
                .answer("proces.monitoren.trigger", REGION, text("""
                        Een melding van het drinkwaterbedrijf, of meer dan vijf meldingen over druk, kleur of \
                        smaak van het water in één uur."""));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.voorafspraken", text("""
                        Er is een bestaand belschema uit 2019. Dat is niet meer actueel: drie van de negen \
                        functies heten inmiddels anders."""))
                .answer(
                        "proces.alarmeren.verloop",
                        new ToBeSettled(
                                "Alarmering uittekenen voor de situatie dat beide regio's getroffen zijn.",
                                "Inge Haan, Drinkwaterbedrijf Noorderbron",
                                Optional.empty()))
                .answer("proces.alarmeren.communicatiemiddelen", text("""
                        Telefoon. Het drinkwaterbedrijf heeft geen C2000."""))
                .answer("proces.alarmeren.bereikbaarheid", text("""
                        De centrale meldkamer van het drinkwaterbedrijf is 24/7 bezet. De coördinator \
                        leveringszekerheid is binnen 30 minuten bereikbaar. Voor de informatiemanager is er nog \
                        geen piket; voorlopig alleen op werkdagen van 8.00 tot 17.00 uur."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement.answer(
                "proces.op-en-afschalen.niveaus",
                matrix(Map.of(
                        "operationeel", level("CoPI", "Bedrijfsteam distributie"),
                        "tactisch", level("ROT", "Crisisteam"),
                        "strategisch", level("BT", ""))));
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.opbouw", text("""
                        De coördinator leveringszekerheid vult een sjabloon: getroffen gebied, aantal \
                        aansluitingen, druk, waterkwaliteit, verwachte duur en nooddrinkwater. Een \
                        informatiemanager in opleiding zet dit over in LCMS."""))
                .answer(
                        "proces.situatiebeelden.startbeeld",
                        toBeSettled(
                                "Haalbare tijd bepalen. Voorstel van de regio's is 45 minuten; het "
                                        + "drinkwaterbedrijf denkt aan 90 minuten buiten kantooruren.",
                                "Wouter Postma en Jelle Dijkema",
                                LocalDate.of(2027, 1, 15)))
                .answer("proces.situatiebeelden.geografisch", text("""
                        Ja, een kaart met voorzieningsgebieden en productielocaties. De ligging van leidingen is \
                        vertrouwelijk en wordt niet gedeeld."""))
                .answer("proces.informatiebehoefte.behoeften", text("""
                        Regio's: hoeveel mensen zonder water, hoe lang, is het water veilig, waar komen de punten voor \
                        nooddrinkwater?
                        Drinkwaterbedrijf: vrijgekomen stoffen en stroomrichting, afzettingen, begeleiding van \
                        tankwagens, plekken waar mensen zelf geen water kunnen halen (zorginstellingen, \
                        thuiszorg, veehouders)."""))
                .answer("proces.informatiegebruik.gevoelige-informatie", text("""
                        Gegevens over productielocaties en leidingen zijn vertrouwelijk. Ze worden alleen \
                        mondeling gedeeld, of in een afgeschermde notitie die na het incident wordt gewist."""));
    }
}
