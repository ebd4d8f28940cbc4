package nl.ncw.validation.internal.rule;

import java.util.List;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.internal.code.FindingCodeExplanations;
import nl.ncw.validation.internal.message.ValidationMessages;

/** The codes of all rules, as they are declared. */
public final class ValidationFindingCodes implements FindingCodeProvider {
    /** Needed to find this as a service. */
    public ValidationFindingCodes() {
        // nothing to set up
    }

    @Override
    public List<FindingCode> codes() {
        FindingCodeExplanations codes = new FindingCodeExplanations(ValidationMessages.texts());
        return RuleSet.severities().entrySet().stream()
                .map(rule -> codes.explain(rule.getKey(), rule.getValue(), rule.getKey()))
                .toList();
    }
}
