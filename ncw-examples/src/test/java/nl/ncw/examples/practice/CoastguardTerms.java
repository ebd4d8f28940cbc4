package nl.ncw.examples.practice;

import static nl.ncw.examples.practice.CoastguardAgreement.FRYSLAN;
import static nl.ncw.examples.practice.CoastguardAgreement.KUSTWACHT;

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

/** Terms, record and signatories of the agreement with the coastguard: two directors sign for the whole country. */
final class CoastguardTerms {
    private static final LocalDate SIGNED = LocalDate.of(2019, 3, 6);

    private CoastguardTerms() {}

    static Agreement addTo(Agreement draft) {
        return signatories(documents(record(duration(draft))));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK)
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofYears(1))
                .with(AgreementProperties.AMENDMENT, """
                        Schriftelijk, door beide directeuren. De adoptieregio legt een wijziging eerst voor aan de \
                        andere regio's.""")
                .with(AgreementProperties.ACCESSION, "Niet nodig: de aansluiting geldt voor alle veiligheidsregio's.")
                .with(AgreementProperties.EVALUATOR, "Veiligheidsregio Fryslân, samen met de Kustwacht")
                .with(AgreementProperties.YEARLY_MEETING, """
                        Elk jaar in het voorjaar; de adoptieregio brengt vragen van de andere regio's in.""");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2019/KW-04")
                .with(AgreementProperties.TITLE, "Convenant aansluiting Kustwacht op netcentrisch werken")
                .with(AgreementProperties.GO_LIVE, LocalDate.of(2018, 7, 12))
                .with(
                        AgreementProperties.ENDORSEMENTS,
                        List.of(
                                new Endorsement("Landelijke werkgroep Crisispartners", Optional.empty(), ""),
                                new Endorsement(
                                        "Landelijke werkgroep Netcentrisch Werken",
                                        Optional.empty(),
                                        "Na de oefening met waarnemers van een andere regio en het instituut")))
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.OPENBAAR);
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikelen 15 en 16"),
                                new BasisDocument(
                                        BasisKind.BESLUIT, "Mandaat van de andere veiligheidsregio's", "adoptieregio"),
                                new BasisDocument(
                                        BasisKind.KADER, "Landelijk stappenplan aansluiting crisispartners", "")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(new Enclosure("Verslag van de oefening", "12 juli 2018", "5ab6e10c".repeat(8))));
    }

    private static Agreement signatories(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(FRYSLAN, "Wiebe Postmus", "Directeur")
                        .inCapacity("mede namens de andere veiligheidsregio's")
                        .mandatedBy("Mandaat van de andere veiligheidsregio's")
                        .signed(SIGNED))
                .withSignatory(
                        Signatory.of(KUSTWACHT, "Aldert Zeeman", "Directeur").signed(SIGNED));
    }
}
