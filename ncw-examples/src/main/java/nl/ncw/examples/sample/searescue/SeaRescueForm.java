package nl.ncw.examples.sample.searescue;

import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.examples.sample.standard.SampleRows.level;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.matrix;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;

import java.util.Map;
import nl.ncw.examples.sample.standard.StandardAnswers;
import nl.ncw.model.agreement.Agreement;

/** Answers to the questions of the form: the standard ones, and those about the sea. */
final class SeaRescueForm {
    private static final StandardAnswers STANDARD =
            new StandardAnswers("de Kustdienst", "de meldkamer van de Kustdienst");

    private SeaRescueForm() {}

    static Agreement addTo(Agreement draft) {
        return people(information(alarms(STANDARD.addTo(draft))));
    }

    private static Agreement alarms(Agreement agreement) {
        return agreement
                .answer("proces.alerteren.moment", text("""
                        Zodra een incident op zee gevolgen op land kan hebben, en andersom; ook bij een dreiging \
                        zoals een stuurloos schip of zware storm."""))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        matrix(Map.of(
                                "operationeel", level("CoPI", "Commandant ter plaatse op zee"),
                                "tactisch", level("ROT", "Operationeel team Kustdienst"),
                                "strategisch", level("BT", "Directieteam Kustdienst"))));
    }

    private static Agreement information(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.geografische-informatie", text("""
                        Ja. De Kustdienst deelt de posities van schepen en het zoekgebied als kaartlaag; de regio deelt \
                        opvanglocaties en afzettingen."""))
                .answer("proces.informatiegebruik.openbaarmaking", text("""
                        De partijen vragen elkaar binnen twee werkdagen om een zienswijze voordat zij gedeelde \
                        informatie openbaar maken."""))
                .answer("proces.informatiemanagement.kwaliteit", text("""
                        Elke partij controleert haar eigen gegevens voordat zij ze deelt. Wie een fout ziet, meldt die \
                        direct; de bron herstelt haar zelf en zegt wat er is gewijzigd."""));
    }

    private static Agreement people(Agreement agreement) {
        return agreement
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged("piketregeling", "De Kustdienst heeft dag en nacht een wachtofficier."),
                                arranged("toegang-tot-pand", "Met legitimatie, ook in het weekend.")))
                .answer("organisatie.adoptieregio.aanspreekpunten", contacts(SeaRescuePeople.desksOfRegions()))
                .answer(
                        "mens-cultuur-oto.vertrouwen.aanspreekpunt",
                        contacts(SeaRescuePeople.JELLE_HUISMAN, SeaRescuePeople.MELDKAMER))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("Eén oefening per jaar en twee belproeven."))
                .answer("mens-cultuur-oto.oefenen.schaal", text("""
                        Om het jaar groot, met twee kustregio's en schepen; in de andere jaren met één regio aan tafel."""))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Wachtofficier Kustdienst", "Lezen en schrijven in tekst en plot"),
                                account("Informatiemanager regio", "Lezen en schrijven in tekst en plot")));
    }
}
