package nl.ncw.examples.sample.searescue;

import static nl.ncw.model.agreement.Answer.choice;
import static nl.ncw.model.agreement.Answer.choices;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.number;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.yes;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.question.MeasurementUnit;

/** Answers about the process: alarms, liaisons, communication, privacy and confidentiality. */
final class SeaRescueProcess {
    private SeaRescueProcess() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = alerts(draft);
        agreement = alarms(agreement);
        agreement = pictures(agreement);
        agreement = personalData(agreement);
        agreement = liaisons(agreement);
        agreement = communication(agreement);
        agreement = privacy(agreement);
        return confidentiality(agreement);
    }

    private static Agreement alerts(Agreement agreement) {
        return agreement.answer("proces.alerteren.rol-locc", text("""
                        Het LOCC krijgt een bericht van de meldkamer van de Kustdienst als een incident op zee \
                        meer dan één regio raakt. Het LOCC licht dan de regio's in die nog niet zijn gebeld."""));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement
                .answer("proces.alarmeren.alarmeringstijd", number(5, MeasurementUnit.MINUTES))
                .answer("proces.alarmeren.reactietijd", number(10, MeasurementUnit.MINUTES));
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement.answer("proces.situatiebeelden.startbeeld", number(30, MeasurementUnit.MINUTES));
    }

    private static Agreement personalData(Agreement agreement) {
        return agreement
                .answer("proces.informatiegebruik.persoonsgegevens-delen", yes("""
                        Alleen gegevens van opvarenden en slachtoffers, en van contactpersonen."""))
                .answer("proces.informatiegebruik.persoonsgegevens", text("""
                        Namen van opvarenden en slachtoffers komen niet in LCMS. De Kustdienst belt ze door aan \
                        de GHOR van de regio waar zij aan land komen. In LCMS staan alleen aantallen. Nummers \
                        van contactpersonen zien alleen de informatiemanagers."""));
    }

    private static Agreement liaisons(Agreement agreement) {
        return agreement
                .answer("proces.liaisons.teams", choices("copi", "rot"))
                .answer("proces.liaisons.liaison", yes("Buiten de kustregio's sluit de liaison op afstand aan."))
                .answer(
                        "proces.liaisons.overzicht",
                        table(
                                Row.ofValues(Map.of(
                                        "functie",
                                        new AnswerValue.Text("Officier van dienst Kustdienst"),
                                        "teams",
                                        new AnswerValue.Choices(List.of("copi")),
                                        "opkomsttijd",
                                        new AnswerValue.Number(new BigDecimal("60"), MeasurementUnit.MINUTES),
                                        "bereikbaar-via",
                                        new AnswerValue.Text("Meldkamer Kustdienst, 24 uur per dag: +44 1632 960810"))),
                                Row.ofValues(Map.of(
                                        "functie",
                                        new AnswerValue.Text("Liaison crisisbeheersing"),
                                        "teams",
                                        new AnswerValue.Choices(List.of("copi", "rot")),
                                        "opkomsttijd",
                                        new AnswerValue.Number(new BigDecimal("90"), MeasurementUnit.MINUTES),
                                        "bereikbaar-via",
                                        new AnswerValue.Text("Pikettelefoon: +44 1632 960811")))));
    }

    private static Agreement communication(Agreement agreement) {
        return agreement
                .answer("proces.crisiscommunicatie.coordinatie", choice("veiligheidsregio"))
                .answer("proces.crisiscommunicatie.onderwerpen", REGION, text("""
                        De gevolgen op land: opvang, afzettingen, gezondheid, en wat bewoners en badgasten zelf \
                        kunnen doen."""))
                .answer("proces.crisiscommunicatie.onderwerpen", PARTNER, text("""
                        Het verloop van de reddingsactie op zee en de inzet van schepen en helikopters. \
                        Aantallen slachtoffers pas na overleg met de regio. In het badseizoen ook waarschuwingen \
                        voor stroming en mist."""))
                .answer(
                        "proces.crisiscommunicatie.woordvoerders",
                        contacts(SeaRescuePeople.SPOKESPERSON_REGION, SeaRescuePeople.SPOKESPERSON_PARTNER));
    }

    private static Agreement privacy(Agreement agreement) {
        return agreement
                .answer("proces.privacy.grondslag", choices("publieke-taak", "vitale-belangen"))
                .answer("proces.privacy.rollen", choice("gezamenlijk"))
                .answer("proces.privacy.regeling", text("""
                        In de regeling gegevensdeling LCMS, bijlage 3 bij deze overeenkomst."""))
                .answer("proces.privacy.bewaartermijn", text("""
                        Tot drie maanden na het incident. Is er een evaluatie of een onderzoek, dan tot dat is \
                        afgerond."""))
                .answer("proces.privacy.datalek-melder", choice("waar-het-lek-is"))
                .answer("proces.privacy.datalek-termijn", number(24, MeasurementUnit.HOURS));
    }

    private static Agreement confidentiality(Agreement agreement) {
        return agreement
                .answer(
                        "proces.vertrouwelijkheid.niveaus",
                        table(
                                Row.of(Map.of(
                                        "niveau",
                                        "Intern",
                                        "wie",
                                        "Iedereen met een account bij een van de partijen",
                                        "voorbeeld",
                                        "Het situatiebeeld")),
                                Row.of(Map.of(
                                        "niveau",
                                        "Vertrouwelijk",
                                        "wie",
                                        "Leden van het ROT en het BT, en de wachtofficier van de Kustdienst",
                                        "voorbeeld",
                                        "Lading van een schip, gegevens over een misdrijf"))))
                .answer("proces.vertrouwelijkheid.normen", REGION, choices("bio", "nen"))
                .answer("proces.vertrouwelijkheid.normen", PARTNER, choices("bio"))
                .answer("proces.vertrouwelijkheid.meldtijd", number(4, MeasurementUnit.HOURS));
    }
}
