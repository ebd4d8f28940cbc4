package org.example.rule;

import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.text.LocalisedText;

/**
 * Asks for the dike watch among the contacts. The file META-INF/services/nl.ncw.model.port.AgreementRule names this class;
 * a module says "provides nl.ncw.model.port.AgreementRule with org.example.rule.DikeWatchRule" instead.
 */
public final class DikeWatchRule implements AgreementRule {
    /** The code begins with the name of the organisation, so that it is nobody else's. */
    public static final String MISSING = "vr08.geen-dijkwacht";

    private static final FindingCode CODE = new FindingCode(
            MISSING,
            Severity.WARNING,
            LocalisedText.of(Map.of(
                    "nl", "De dijkwacht staat niet bij de contactpersonen.",
                    "en", "The dike watch is not among the contacts.")),
            LocalisedText.dutch("Geen contactpersoon heeft de functie Dijkwacht."));

    @Override
    public List<FindingCode> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Finding> check(Agreement agreement, Catalogue catalogue) {
        boolean isNamed = agreement.contacts().stream()
                .anyMatch(contact -> contact.contact().function().equalsIgnoreCase("Dijkwacht"));
        // A text in Dutch alone is shown as it is in every language.
        LocalisedText text = LocalisedText.dutch("Noem de dijkwacht bij de contactpersonen.");
        return isNamed
                ? List.of()
                : List.of(new Finding(CODE.severity(), MISSING, AgreementProperties.CONTACTS.place(), text));
    }
}
