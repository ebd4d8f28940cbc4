package nl.ncw.validation.internal.rule;

import java.util.List;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeSource;
import nl.ncw.model.internal.code.ExplainedCodes;
import nl.ncw.validation.internal.message.ValidationMessages;

/** The codes of all rules, as they are declared. */
public final class ValidationCodes implements FindingCodeSource {
    /** Needed to find this as a service. */
    public ValidationCodes() {
        // nothing to set up
    }

    @Override
    public List<FindingCode> codes() {
        ExplainedCodes codes = new ExplainedCodes(ValidationMessages.texts());
        return Rules.severities().entrySet().stream()
                .map(rule -> codes.explain(rule.getKey(), rule.getValue(), rule.getKey()))
                .toList();
    }
}
