package nl.ncw.validation;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.text.LocalisedText;

/** The rule that the documentation of {@link AgreementRule} shows. */
public final class DikeWatchRule implements AgreementRule {
    private static final FindingCode MISSING = new FindingCode(
            "vr08.dike-watch-missing",
            Severity.WARNING,
            LocalisedText.dutch("De dijkwacht staat niet bij de contactpersonen."),
            LocalisedText.dutch("Geen contactpersoon heeft de functie Dijkwacht."));

    /** Public, as the service loader requires. */
    public DikeWatchRule() {
        // no state
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    @Override
    public List<Finding> check(Agreement agreement, Catalogue catalogue) {
        boolean named = agreement.contacts().stream()
                .anyMatch(contact -> contact.contact().function().equals("Dijkwacht"));
        return named
                ? List.of()
                : List.of(new Finding(
                        MISSING.severity(),
                        MISSING.code(),
                        new Place.AtField("contacts"),
                        LocalisedText.dutch("Noem de dijkwacht bij de contactpersonen.")));
    }
}
