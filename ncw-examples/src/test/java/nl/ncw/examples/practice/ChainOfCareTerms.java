package nl.ncw.examples.practice;

import static nl.ncw.examples.practice.ChainOfCareAgreement.AMSTERDAM_AMSTELLAND;
import static nl.ncw.examples.practice.ChainOfCareAgreement.GGD;
import static nl.ncw.examples.practice.ChainOfCareAgreement.HUISARTSEN;
import static nl.ncw.examples.practice.ChainOfCareAgreement.RAV;
import static nl.ncw.examples.practice.ChainOfCareAgreement.ZIEKENHUIS;

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

/** Terms, record and signatories of the chain of care. The director of public health signs for the region and the GGD. */
final class ChainOfCareTerms {
    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 14);
    private static final String PLACE = "Amsterdam";
    private static final String DIRECTOR = "Simone Oldenburg";

    private ChainOfCareTerms() {}

    static Agreement addTo(Agreement draft) {
        return careProvidersSign(publicHealthSigns(documents(record(duration(draft)))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6))
                .with(AgreementProperties.AMENDMENT, "Schriftelijk, in het overleg van de zorgketen.")
                .with(AgreementProperties.ACCESSION, """
                        Elk ziekenhuis in de regio sluit een eigen overeenkomst met dezelfde ketenpartners.""")
                .with(AgreementProperties.EVALUATOR, "De GHOR, na elke opschaling en elke twee jaar")
                .with(AgreementProperties.YEARLY_MEETING, "Elk jaar in mei, met het zorgoverleg van de regio.");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2024/ZORG-06")
                .with(AgreementProperties.TITLE, "Afspraken opgeschaalde zorg")
                .with(AgreementProperties.CLASSIFICATION, Classification.INTERN)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.NIET)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        De overeenkomst beschrijft capaciteit en kwetsbaarheid van zorg: artikel 5.1, tweede lid, onder \
                        h, van de Wet open overheid. Een samenvatting wordt wel gepubliceerd.""");
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 33"),
                                new BasisDocument(BasisKind.WET, "Wet publieke gezondheid", ""),
                                new BasisDocument(
                                        BasisKind.CRISISPLAN, "Regionaal crisisplan Amsterdam-Amstelland", ""),
                                new BasisDocument(BasisKind.OVERIG, "Regionaal gewondenspreidingsplan", "")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(new Enclosure("Wat elke schakel levert", "bijlage 1", "71e8d4b3".repeat(8))));
    }

    private static Agreement publicHealthSigns(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(AMSTERDAM_AMSTELLAND, DIRECTOR, "Directeur publieke gezondheid")
                        .inCapacity("namens het bestuur van de veiligheidsregio, voor de GHOR")
                        .mandatedBy("Mandaatbesluit van het algemeen bestuur", LocalDate.of(2023, 12, 6))
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(GGD, DIRECTOR, "Directeur publieke gezondheid")
                        .inCapacity("namens de GGD")
                        .signed(SIGNED, PLACE));
    }

    private static Agreement careProvidersSign(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(ZIEKENHUIS, "Hidde Korteweg", "Voorzitter raad van bestuur")
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(RAV, "Nienke Faber", "Directeur").signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(HUISARTSEN, "Loek Brandsma", "Bestuurder")
                        .inCapacity("namens de aangesloten huisartsenpraktijken")
                        .signed(SIGNED, PLACE));
    }
}
