package nl.ncw.examples.sample.waterways;

import java.time.Period;
import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/** Terms and record of the waterways sample. */
final class WaterwaysTerms {
    private WaterwaysTerms() {}

    static Agreement addTo(Agreement draft) {
        return documents(record(duration(draft)));
    }

    private static Agreement duration(Agreement agreement) {
        return agreement
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                .with(AgreementProperties.RENEWAL, RenewalKind.STILZWIJGEND)
                .with(AgreementProperties.RENEWAL_PERIOD, Period.ofYears(2))
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6))
                .with(AgreementProperties.AMENDMENT, """
                        Schriftelijk, met instemming van alle partijen. Bijlagen wijzigt de ambtelijke werkgroep.""")
                .with(AgreementProperties.ACCESSION, """
                        Een andere waterbeheerder of veiligheidsregio kan toetreden als alle partijen instemmen. Zij \
                        tekent dan een verklaring dat zij de afspraken overneemt.""")
                .with(AgreementProperties.EVALUATOR, "De twee veiligheidsregio's, samen met de ambtelijke werkgroep")
                .with(AgreementProperties.YEARLY_MEETING, """
                        Elk jaar in oktober, vóór het stormseizoen; Flevoland nodigt uit.""");
    }

    private static Agreement record(Agreement agreement) {
        return agreement
                .with(AgreementProperties.REFERENCE, "VOORBEELD/2026/WATER-04")
                .with(AgreementProperties.TITLE, "Samenwerking bij incidenten op en langs het water")
                .with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, """
                        Namen, nummers en adressen van contacten zijn weggelaten: artikel 5.1, tweede lid, onder e, \
                        van de Wet open overheid.""");
    }

    private static Agreement documents(Agreement agreement) {
        return agreement
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(
                                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikelen 15 en 16"),
                                new BasisDocument(BasisKind.WET, "Besluit veiligheidsregio's", "artikel 2.4.2"),
                                new BasisDocument(BasisKind.WET, "Omgevingswet", "beheer van watersystemen"),
                                new BasisDocument(BasisKind.WET, "Waterschapswet", ""),
                                new BasisDocument(BasisKind.CRISISPLAN, "Regionaal crisisplan Flevoland", ""),
                                new BasisDocument(BasisKind.CRISISPLAN, "Regionaal crisisplan Gooi en Vechtstreek", ""),
                                new BasisDocument(
                                        BasisKind.KADER, "Referentiekader Netcentrische Crisisbeheersing", "2023")))
                .with(
                        AgreementProperties.ENCLOSURES,
                        List.of(
                                new Enclosure("Kaart van de beheergrenzen", "bijlage 1", "4f1c27a9".repeat(8)),
                                new Enclosure("Lijst van meldpunten", "bijlage 2", "")));
    }
}
