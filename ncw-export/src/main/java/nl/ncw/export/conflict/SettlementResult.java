package nl.ncw.export.conflict;

import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.merge.ConflictSettlement;

/**
 * Result of reading a workbook of conflicts.
 *
 * @param settlements the settlements that could be read, by the path of the conflict; a conflict without one stays open
 * @param findings the findings, each with its sheet and cell, in the order of the conflicts; their codes are those of
 *     {@link nl.ncw.export.SettlementCodes}
 * @since 0.1.0
 */
public record SettlementResult(Map<AgreementPath, ConflictSettlement> settlements, List<Finding> findings) {
    // Copies both.
    public SettlementResult {
        settlements = Map.copyOf(Checks.notNull(settlements, "settlements"));
        findings = List.copyOf(Checks.notNull(findings, "findings"));
    }

    /**
     * Returns whether something was filled in wrongly, so that nothing should be merged.
     *
     * @return whether there are errors
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    public String toString() {
        return settlements.size() + " settlements, " + findings.size() + " findings";
    }
}
