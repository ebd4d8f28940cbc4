package nl.ncw.examples.sample.waterways;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.BAS_RIETVELD;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.CAROLIEN_SMEETS;
import static nl.ncw.examples.sample.waterways.WaterwaysPeople.NOOR_KETELAARS;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.agreement.AnswerValue.Tick.notArranged;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.util.Map;
import nl.ncw.examples.sample.standard.StandardAnswers;
import nl.ncw.model.agreement.Agreement;

/** Answers of the waterways sample: the standard ones, and those about water and shipping. */
final class WaterwaysAnswers {
    private static final StandardAnswers STANDARD =
            new StandardAnswers("de waterbeheerder", "het meldpunt van de waterbeheerder");

    private WaterwaysAnswers() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = exchange(STANDARD.addTo(draft));
        agreement = monitoring(agreement);
        agreement = alarms(agreement);
        agreement = scaling(agreement);
        agreement = pictures(agreement);
        agreement = organisation(agreement);
        return people(agreement);
    }

    private static Agreement exchange(Agreement agreement) {
        return agreement
                .answer("proces.continue-informatie-uitwisseling.risicobeelden", text("""
                        Ja. Rijkswaterstaat houdt een beeld bij van waterstanden, ijs, wind en scheepvaart op het \
                        IJsselmeer, het Markermeer en de Randmeren; de waterschappen van keringen, boezem en polders; \
                        de regio's van evenementen en risico's op en langs het water."""))
                .answer("proces.alerteren.wijze", text("""
                        Telefonisch, tussen de meldkamer en het meldpunt van de beheerder van het water:
                        - meteen bij een ongeval met slachtoffers, brand of gevaarlijke stoffen op het water;
                        - binnen 15 minuten bij een verontreiniging of een stremming van de vaarweg;
                        - bij een verwachting van windkracht 9 of meer, of van een waterstand boven het alarmpeil, \
                        zodra die er is.

                        Is niet duidelijk wie het water beheert, dan belt de meldkamer Rijkswaterstaat \
                        Midden-Nederland. Dat zet door."""));
    }

    private static Agreement monitoring(Agreement agreement) {
        return agreement
                .answer("proces.monitoren.trigger", REGION, text("""
                        Een alertering door een van de vier waterbeheerders, of code oranje van het KNMI voor wind \
                        of ijzel."""))
                .answer("proces.monitoren.trigger", PARTNER, text("""
                        Rijkswaterstaat Verkeer- en Watermanagement volgt waterstanden en scheepvaart continu. De \
                        andere drie beginnen bij een verwachting boven het alarmpeil, of bij een melding uit de \
                        meldkamer."""))
                .answer("proces.monitoren.functionarissen", PARTNER, text("""
                        - Rijkswaterstaat Verkeer- en Watermanagement: de verkeersleider en de coördinator van dienst.
                        - Rijkswaterstaat Midden-Nederland: de Officier van Dienst.
                        - Waterschappen: de calamiteitencoördinator en, na opschaling, de informatiemanager."""));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement.answer("proces.alarmeren.voorafspraken", text("""
                        Ja. In het meldkamersysteem staat per water wie de beheerder is en wie wordt gealarmeerd. De \
                        kaart daarbij is een bijlage van deze overeenkomst. Voor het IJsselmeergebied gelden de \
                        afspraken van de samenwerkingsregeling daar; deze overeenkomst herhaalt die niet."""));
    }

    private static Agreement scaling(Agreement agreement) {
        return agreement
                .answer("proces.op-en-afschalen.verhouding", text("""
                        GRIP, de fasen van de waterschappen en de opschaling van Rijkswaterstaat zijn niet gekoppeld. \
                        Is er een ROT, dan levert de beheerder van het water een liaison; zijn het er meer, dan \
                        spreken zij af wie namens allen aan tafel zit. Besluiten over het peil en over het stremmen \
                        van vaarwegen blijven bij de beheerder."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel",
                                level("CoPI", "Officier van Dienst Rijkswaterstaat; Officier van Dienst Water"),
                                "tactisch",
                                level("ROT", "Regionaal crisisteam Rijkswaterstaat; operationeel team waterschap"),
                                "strategisch",
                                level("BT", "Hoofdingenieur-directeur; beleidsteam waterschap"))));
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.opbouw", text("""
                        Elke waterbeheerder vult een eigen tabblad: peil, wind, kwaliteit van het water, scheepvaart, \
                        getroffen maatregelen en verwachting. Raakt een incident meer beheerders, dan maken zij samen \
                        één waterbeeld; Rijkswaterstaat Midden-Nederland voert de redactie."""))
                .answer("proces.informatiebehoefte.behoeften", text("""
                        De regio's: welk gebied loopt gevaar en wanneer, is het water veilig voor mens en dier, is de \
                        vaarweg vrij voor de hulpdiensten, welke schepen met gevaarlijke lading zijn in de buurt?
                        De waterbeheerders: plaats en aard van het incident, vrijgekomen stoffen, bluswater, \
                        afzettingen, en wat inwoners is aangeraden."""));
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged(
                                        "piketregeling",
                                        "Elke partij heeft een eigen piket; de roosters staan in LCMS."),
                                notArranged("piketauto", "Niet nodig: liaisons nemen online deel of rijden zelf."),
                                arranged(
                                        "beslissingsbevoegdheid",
                                        "De liaison mag toezeggingen doen over vaartuigen en pompen; over het peil "
                                                + "besluit de beheerder.")))
                .answer(
                        "organisatie.adoptieregio.aanspreekpunten",
                        contacts(BAS_RIETVELD.forRegion(byCode("VR25")), CAROLIEN_SMEETS.forRegion(byCode("VR14"))))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(BAS_RIETVELD, NOOR_KETELAARS));
    }

    private static Agreement people(Agreement agreement) {
        return agreement
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        Eén oefening per jaar met alle zes partijen, afwisselend over hoogwater, een verontreiniging \
                        en een ongeval met een passagiersschip. Daarnaast twee trainingen van een dagdeel voor \
                        informatiemanagers. De oefening wordt bij toerbeurt voorbereid."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager waterschap", "Lezen en schrijven in tekst en plot"),
                                account("Officier van Dienst Rijkswaterstaat", "Lezen en schrijven in tekst"),
                                account("Coördinator Watermanagementcentrum", "Lezen; schrijven in het waterbeeld"),
                                account("Liaisons", "Lezen")));
    }
}
