package nl.ncw.examples.practice;

import static nl.ncw.examples.practice.DrinkingWaterExtension.GOOI_EN_VECHTSTREEK;
import static nl.ncw.examples.practice.DrinkingWaterExtension.WATERNET;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/** Terms, record and signatories of the extension, and those who signed the agreement of 2015. */
final class DrinkingWaterTerms {
    private static final LocalDate SIGNED_BEFORE = LocalDate.of(2015, 3, 12);
    private static final LocalDate SIGNED = LocalDate.of(2017, 5, 18);

    private DrinkingWaterTerms() {}

    static Agreement addTo(Agreement draft) {
        return signatories(documents(record(duration(draft))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                .with(AgreementProperties.RENEWAL, RenewalKind.BIJ_BESLUIT)
                .with(AgreementProperties.RENEWAL_PERIOD, Period.ofYears(4))
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6))
                .with(AgreementProperties.AMENDMENT, "Schriftelijk, binnen het landelijke kader.")
                .with(AgreementProperties.ACCESSION, "Niet voorzien.")
                .with(AgreementProperties.EVALUATOR, "Beide partijen samen, met een extern voorzitter")
                .with(AgreementProperties.YEARLY_MEETING, "Elk jaar in september.");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2017/WATER-05")
                .with(AgreementProperties.TITLE, "Verlenging en uitbreiding samenwerking drinkwater")
                .with(
                        AgreementProperties.PREDECESSOR,
                        new AgreementReference("VOORBEELD/2015/WATER-11", Optional.of("c07d42f1".repeat(8))))
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        De bijlage over terreinen is weggelaten vanwege de beveiliging van de drinkwatervoorziening.""");
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikelen 15 en 16"),
                                new BasisDocument(BasisKind.WET, "Drinkwaterwet", ""),
                                new BasisDocument(
                                        BasisKind.KADER, "Landelijk kader drinkwater en veiligheidsregio's", "")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(
                                new Enclosure("Overeenkomst van 2015", "VOORBEELD/2015/WATER-11", "c07d42f1".repeat(8)),
                                new Enclosure("Toegang tot terreinen", "bijlage 2, niet openbaar", "")));
    }

    private static Agreement signatories(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.EARLIER_SIGNATORIES,
                        List.of(
                                Signatory.of(GOOI_EN_VECHTSTREEK, "Diederik Pronk", "Directeur")
                                        .signed(SIGNED_BEFORE, "Hilversum"),
                                Signatory.of(WATERNET, "Floris van Wijk", "Directeur drinkwater")
                                        .signed(SIGNED_BEFORE, "Hilversum")))
                .withSignatory(Signatory.of(GOOI_EN_VECHTSTREEK, "Jorinde Melchior", "Directeur")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Mandaatbesluit van het algemeen bestuur", LocalDate.of(2017, 4, 5))
                        .signed(SIGNED, "Hilversum"))
                .withSignatory(Signatory.of(WATERNET, "Floris van Wijk", "Directeur drinkwater")
                        .inCapacity("namens Stichting Waternet")
                        .signed(SIGNED, "Amsterdam"));
    }
}
