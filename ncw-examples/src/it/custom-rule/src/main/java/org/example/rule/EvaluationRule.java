package org.example.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.text.LocalisedText;

/** Asks for an evaluation within two years. Where one of the two days is missing, other rules say so. */
public final class EvaluationRule implements AgreementRule {
    /** The code of its findings. */
    public static final String LATE = "vr08.evaluatie-te-laat";

    private static final LocalisedText TEXT = LocalisedText.of(Map.of(
            "nl", "Evalueer de afspraken binnen twee jaar nadat zij ingaan.",
            "en", "Evaluate the agreement within two years of its first day."));
    private static final FindingCode CODE = new FindingCode(
            LATE, Severity.ERROR, TEXT, LocalisedText.dutch("De dag van de evaluatie is later."));

    @Override
    public List<FindingCode> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Finding> check(Agreement agreement, Catalogue catalogue) {
        Optional<LocalDate> latest =
                agreement.get(AgreementProperties.VALIDITY_FROM).map(from -> from.plusYears(2));
        Optional<LocalDate> evaluation = agreement.get(AgreementProperties.VALIDITY_EVALUATION);
        boolean isLate = latest.isPresent() && evaluation.filter(latest.get()::isBefore).isPresent();
        return isLate
                ? List.of(new Finding(CODE.severity(), LATE, AgreementProperties.VALIDITY_EVALUATION.place(), TEXT))
                : List.of();
    }
}
