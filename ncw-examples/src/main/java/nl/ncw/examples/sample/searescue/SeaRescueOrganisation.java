package nl.ncw.examples.sample.searescue;

import static nl.ncw.model.agreement.Answer.choice;
import static nl.ncw.model.agreement.Answer.date;
import static nl.ncw.model.agreement.Answer.number;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.question.MeasurementUnit;

/** Answers about costs, evaluation, disputes, the connection and fallback. */
final class SeaRescueOrganisation {
    private SeaRescueOrganisation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = otherRegions(draft);
        agreement = costs(agreement);
        agreement = evaluation(agreement);
        agreement = disputes(agreement);
        agreement = connection(agreement);
        return failures(agreement);
    }

    private static Agreement otherRegions(Agreement agreement) {
        return agreement.answer("organisatie.adoptieregio.informeren", text("""
                        Via het landelijk overleg van de informatiemanagers, twee keer per jaar. De afspraken en \
                        de wijzigingen staan op de gedeelde omgeving; bij een wijziging stuurt de adoptieregio \
                        een bericht aan alle regio's."""));
    }

    private static Agreement costs(Agreement agreement) {
        return agreement
                .answer("organisatie.kosten.kosten", yes("Licenties en één gezamenlijke oefening per jaar."))
                .answer("organisatie.kosten.bedrag", number(18500, MeasurementUnit.EUROS))
                .answer("organisatie.kosten.betaler", choice("crisispartner"));
    }

    private static Agreement evaluation(Agreement agreement) {
        return agreement
                .answer("organisatie.evaluatie.na-incident", yes("""
                        Na een klein incident volstaat een gesprek tussen de informatiemanagers."""))
                .answer("organisatie.evaluatie.trekker", choice("samen"))
                .answer("organisatie.evaluatie.opvolging", text("""
                        Elk verbeterpunt krijgt een eigenaar en een datum. De adoptieregio houdt de lijst bij en \
                        legt die twee keer per jaar voor aan beide directeuren."""))
                .answer("organisatie.evaluatie.voortgang", date(LocalDate.of(2027, 3, 18)));
    }

    private static Agreement disputes(Agreement agreement) {
        return agreement
                .answer("organisatie.geschillen.oplossing", text("""
                        Eerst bespreken de informatiemanagers het geschil. Komen zij er binnen een maand niet \
                        uit, dan gaat het naar de hoofden crisisbeheersing en daarna naar de directeuren."""))
                .answer("organisatie.geschillen.beslisser", choice("bestuurders"));
    }

    private static Agreement connection(Agreement agreement) {
        return agreement
                .answer("techniek.aansluiting.vorm", choice("eigen-omgeving"))
                .answer("techniek.aansluiting.licenties", number(24, MeasurementUnit.PEOPLE));
    }

    private static Agreement failures(Agreement agreement) {
        return agreement
                .answer(
                        "techniek.uitval.middelen",
                        table(
                                Row.ofValues(Map.of(
                                        "middel",
                                        new AnswerValue.Text("Telefoon"),
                                        "oorzaak",
                                        new AnswerValue.Choices(List.of("tool")),
                                        "beheerder",
                                        new AnswerValue.Text("Elke partij zelf"))),
                                Row.ofValues(Map.of(
                                        "middel",
                                        new AnswerValue.Text("Portofoon op C2000"),
                                        "oorzaak",
                                        new AnswerValue.Choices(List.of("stroom", "telecom", "tool")),
                                        "duur",
                                        new AnswerValue.Number(new BigDecimal("8"), MeasurementUnit.HOURS),
                                        "beheerder",
                                        new AnswerValue.Text("Meldkamers van de regio's"),
                                        "getest-op",
                                        new AnswerValue.Date(LocalDate.parse("2026-05-12")))),
                                Row.ofValues(Map.of(
                                        "middel",
                                        new AnswerValue.Text("Noodcommunicatievoorziening (NCV)"),
                                        "oorzaak",
                                        new AnswerValue.Choices(List.of("stroom", "telecom")),
                                        "duur",
                                        new AnswerValue.Number(new BigDecimal("72"), MeasurementUnit.HOURS),
                                        "beheerder",
                                        new AnswerValue.Text("Facilitair beheer van elke partij"),
                                        "getest-op",
                                        new AnswerValue.Date(LocalDate.parse("2026-04-02")))),
                                Row.ofValues(Map.of(
                                        "middel",
                                        new AnswerValue.Text("Satelliettelefoon"),
                                        "oorzaak",
                                        new AnswerValue.Choices(List.of("stroom", "telecom")),
                                        "duur",
                                        new AnswerValue.Number(new BigDecimal("12.5"), MeasurementUnit.HOURS),
                                        "beheerder",
                                        new AnswerValue.Text("Kustdienst Nederland"),
                                        "getest-op",
                                        new AnswerValue.Date(LocalDate.parse("2026-09-15"))))))
                .answer("techniek.uitval.na-30-minuten", text("""
                        Mobiel bellen gaat dan vaak al niet meer. De meldkamers schakelen over op C2000 en \
                        spreken elk halfuur het beeld door."""))
                .answer("techniek.uitval.na-2-uur", text("""
                        Alleen nog via de NCV en C2000. De informatiemanagers geven elk uur een kort beeld door \
                        volgens een vast lijstje: slachtoffers, schepen, weer, wat er nodig is."""))
                .answer("techniek.uitval.na-48-uur", text("""
                        Via de NCV, en met een koerier tussen de meldkamer van de Kustdienst en het \
                        crisiscentrum van de adoptieregio. De liaison blijft in het ROT."""));
    }
}
