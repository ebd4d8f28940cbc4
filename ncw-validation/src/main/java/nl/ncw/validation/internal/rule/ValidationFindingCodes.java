package nl.ncw.validation.internal.rule;

import java.util.List;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.internal.code.FindingCodeExplanations;
import nl.ncw.validation.internal.message.ValidationMessages;

/** Provider of the codes of all rules, taken from their declarations. */
public final class ValidationFindingCodes implements FindingCodeProvider {
    /** Public, as the service loader requires. */
    public ValidationFindingCodes() {
        // no state
    }

    @Override
    public List<FindingCode> codes() {
        FindingCodeExplanations codes = new FindingCodeExplanations(ValidationMessages.texts());
        return RuleSet.severities().entrySet().stream()
                .map(rule -> codes.explain(rule.getKey(), rule.getValue()))
                .toList();
    }
}
