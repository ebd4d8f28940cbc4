package nl.ncw.examples.sample.energy;

import static nl.ncw.examples.sample.energy.EnergyParties.NETBEHEER_NEDERLAND;
import static nl.ncw.examples.sample.energy.EnergyParties.POLITIE;
import static nl.ncw.examples.sample.energy.EnergyParties.ZUID_HOLLAND_ZUID;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.PublicationDecision;

/** Terms, record and signatories of the energy sample. The chair of the region signs for the police too. */
final class EnergyTerms {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 17);
    private static final String PLACE = "Dordrecht";
    private static final String CHAIR = "Marijke Stolwijk";

    private EnergyTerms() {}

    static Agreement addTo(Agreement draft) {
        return signatories(documents(record(duration(draft))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6))
                .with(AgreementProperties.AMENDMENT, "Schriftelijk, door alle partijen samen.")
                .with(AgreementProperties.ACCESSION, """
                        Een netbeheerder die lid wordt van Netbeheer Nederland en in de regio werkt, is door het \
                        lidmaatschap gebonden. Andere organisaties treden toe met instemming van alle partijen.""")
                .with(AgreementProperties.EVALUATOR, "Veiligheidsregio Zuid-Holland Zuid")
                .with(AgreementProperties.YEARLY_MEETING, """
                        Elk jaar in maart; de netbeheerders brengen de storingen van het afgelopen jaar in.""");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2026/ENERGIE-05")
                .with(AgreementProperties.TITLE, "Samenwerking bij uitval van elektriciteit en gas")
                .with(AgreementProperties.MEMBERS, EnergyParties.MEMBERS)
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        Weggelaten zijn contacten (artikel 5.1, tweede lid, onder e, van de Wet open overheid) en de \
                        lijst van kwetsbare objecten (onder h: beveiliging en het voorkomen van sabotage).""");
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikelen 15 en 16"),
                                new BasisDocument(BasisKind.WET, "Politiewet 2012", ""),
                                new BasisDocument(BasisKind.CRISISPLAN, "Regionaal crisisplan Zuid-Holland Zuid", ""),
                                new BasisDocument(
                                        BasisKind.KADER,
                                        "Landelijk model voor afspraken met netbeheerders",
                                        "Netbeheer Nederland")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(
                                new Enclosure("Verzorgingsgebieden van de netbeheerders", "bijlage A", ""),
                                new Enclosure("Kwetsbare objecten", "bijlage B", "9d03be58".repeat(8))));
    }

    private static Agreement signatories(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(ZUID_HOLLAND_ZUID, CHAIR, "Voorzitter")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Besluit van het algemeen bestuur", LocalDate.of(2026, 7, 2))
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(NETBEHEER_NEDERLAND, "Roelof Ankersmit", "Directeur")
                        .inCapacity("namens de vereniging en haar leden")
                        .mandatedBy("Besluit van de ledenvergadering", LocalDate.of(2026, 6, 10))
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(POLITIE, CHAIR, "Burgemeester")
                        .inCapacity("namens de politie")
                        .mandatedBy("Volmacht van de politiechef", LocalDate.of(2026, 9, 1))
                        .signed(SIGNED, PLACE));
    }
}
