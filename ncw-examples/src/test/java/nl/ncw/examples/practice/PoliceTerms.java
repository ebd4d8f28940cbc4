package nl.ncw.examples.practice;

import static nl.ncw.examples.practice.PoliceAgreement.BRABANT_NOORD;
import static nl.ncw.examples.practice.PoliceAgreement.BRABANT_ZUIDOOST;
import static nl.ncw.examples.practice.PoliceAgreement.OPENBAAR_MINISTERIE;
import static nl.ncw.examples.practice.PoliceAgreement.POLITIE;

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
import nl.ncw.model.term.RenewalKind;

/** Terms, record and signatories of the agreement with the police and the public prosecution. */
final class PoliceTerms {
    private static final LocalDate SIGNED = LocalDate.of(2024, 11, 28);
    private static final String PLACE = "'s-Hertogenbosch";

    private PoliceTerms() {}

    static Agreement addTo(Agreement draft) {
        return partnersSign(regionsSign(documents(record(duration(draft)))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                .with(AgreementProperties.RENEWAL, RenewalKind.STILZWIJGEND)
                .with(AgreementProperties.RENEWAL_PERIOD, Period.ofYears(4))
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(3))
                .with(AgreementProperties.AMENDMENT, """
                        Schriftelijk, door alle partijen. Wijzigt het landelijke model, dan bespreken zij binnen een \
                        jaar of zij dat overnemen.""")
                .with(AgreementProperties.ACCESSION, "Niet voorzien: andere partijen sluiten een eigen convenant.")
                .with(AgreementProperties.EVALUATOR, "De directeuren van de twee veiligheidsregio's")
                .with(AgreementProperties.YEARLY_MEETING, "Elk jaar in november, in het directeurenoverleg.");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2024/POL-02")
                .with(AgreementProperties.TITLE, "Convenant samenwerking veiligheidsregio's, politie en justitie")
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        Contacten zijn weggelaten: artikel 5.1, tweede lid, onder e, van de Wet open overheid.""");
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 19"),
                                new BasisDocument(BasisKind.WET, "Politiewet 2012", ""),
                                new BasisDocument(BasisKind.WET, "Wet politiegegevens", ""),
                                new BasisDocument(
                                        BasisKind.KADER, "Landelijk modelconvenant", "veiligheidsregio en politie"),
                                new BasisDocument(BasisKind.CRISISPLAN, "Regionaal crisisplan", "Brabant-Noord"),
                                new BasisDocument(BasisKind.CRISISPLAN, "Regionaal crisisplan", "Brabant-Zuidoost")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(new Enclosure("Verdeling van taken in de meldkamer", "bijlage 1", "")));
    }

    private static Agreement regionsSign(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(BRABANT_NOORD, "Godelieve Hermans", "Directeur")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Mandaatbesluit van het algemeen bestuur", LocalDate.of(2024, 9, 18))
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(BRABANT_ZUIDOOST, "Ward Coppens", "Directeur")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Mandaatregeling van de veiligheidsregio", LocalDate.of(2023, 12, 14))
                        .signed(SIGNED, PLACE));
    }

    private static Agreement partnersSign(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(POLITIE, "Casper Nijland", "Politiechef")
                        .inCapacity("namens de korpschef")
                        .mandatedBy("Mandaatbesluit van de korpschef")
                        .signed(SIGNED, PLACE))
                .withSignatory(Signatory.of(OPENBAAR_MINISTERIE, "Hanna Terpstra-Blok", "Hoofdofficier van justitie")
                        .inCapacity("namens het Openbaar Ministerie")
                        .signed(SIGNED, PLACE));
    }
}
