package nl.ncw.model.merge;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/** Content of a {@link MergeResult}. */
record MergeResultContent(Agreement settled, List<SetAsideValue> setAside, List<Finding> findings)
        implements MergeResult {
    // Copies the lists.
    MergeResultContent {
        Checks.notNull(settled, "settled");
        setAside = Checks.copy(setAside, "set-aside values");
        findings = Checks.copy(findings, "findings");
    }

    @Override
    public Agreement agreement() {
        return settled.withSetAside(setAside);
    }

    @Override
    public String toString() {
        return "%s, %d set aside, %d findings".formatted(settled, setAside.size(), findings.size());
    }
}
