package nl.ncw.examples.sample.searescue;

import static nl.ncw.examples.sample.searescue.SeaRescuePeople.KUSTDIENST;
import static nl.ncw.examples.sample.searescue.SeaRescuePeople.NOORD_HOLLAND_NOORD;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;

/** Terms, record and signatories of the sea rescue sample, which holds for the whole country. */
final class SeaRescueTerms {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 5);
    private static final String PLACE = "Den Helder";

    private SeaRescueTerms() {}

    static Agreement addTo(Agreement draft) {
        return signatories(documents(record(duration(draft))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK)
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(12))
                .with(AgreementProperties.AMENDMENT, "Schriftelijk, door beide directeuren.")
                .with(AgreementProperties.EVALUATOR, "Veiligheidsregio Noord-Holland Noord en de Kustdienst samen")
                .with(AgreementProperties.YEARLY_MEETING, "Elk jaar in maart, vóór het badseizoen.");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2026/ZEE-06")
                .with(AgreementProperties.TITLE, "Samenwerking bij redding op zee")
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        Weggelaten zijn de namen en nummers van contacten (artikel 5.1, tweede lid, onder e, van de \
                        Wet open overheid).""")
                .with(
                        AgreementProperties.ENDORSEMENTS,
                        List.of(new Endorsement(
                                "Landelijk overleg van informatiemanagers",
                                Optional.of(LocalDate.of(2026, 9, 24)),
                                "Akkoord, met het verzoek om na een jaar te evalueren.")));
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 16"),
                                new BasisDocument(
                                        BasisKind.KADER, "Referentiekader Netcentrische Crisisbeheersing", "2023")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(
                                new Enclosure("Kaart van de reddingsgebieden", "bijlage 1", ""),
                                new Enclosure("Regeling gegevensdeling LCMS", "bijlage 2", "")));
    }

    private static Agreement signatories(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(NOORD_HOLLAND_NOORD, "Tineke Kuiper", "Directeur")
                        .inCapacity("als adoptieregio, ook namens de andere veiligheidsregio's")
                        .mandatedBy("Mandaat van de besturen van de veiligheidsregio's", LocalDate.of(2026, 6, 18))
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(KUSTDIENST, "Sander Oosterbaan", "Directeur")
                        .inCapacity("namens de Kustdienst")
                        .mandatedBy("Mandaatbesluit Kustdienst", LocalDate.of(2026, 1, 8))
                        .signed(SIGNED, PLACE));
    }
}
