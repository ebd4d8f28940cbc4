package nl.ncw.validation.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementRule;

/**
 * Rule of others, with a check of what it returns. A rule that does not keep to {@link AgreementRule} is an error in the
 * program, since its findings could be neither explained nor sorted.
 */
final class AddedRule {
    private final AgreementRule rule;
    private final List<FindingCode> codes;
    private final Set<String> names;

    /**
     * Creates a rule, and asks it for its codes.
     *
     * @param rule the rule
     */
    AddedRule(AgreementRule rule) {
        this.rule = rule;
        codes = Checks.copy(rule.codes(), "codes of " + rule.getClass().getName());
        names = codes.stream().map(FindingCode::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the codes that the rule had when it was added. */
    List<FindingCode> codes() {
        return codes;
    }

    /** Returns the name of the class of the rule. */
    String name() {
        return rule.getClass().getName();
    }

    /**
     * Checks an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue
     * @param order the order of the report, which the places of the findings have to fit
     * @return the findings
     * @throws IllegalStateException if the rule fails, or returns what it may not
     */
    List<ViolationFindings.Located> check(Agreement agreement, Catalogue catalogue, ReportOrder order) {
        List<Finding> findings = findings(agreement, catalogue);
        for (Finding finding : findings) {
            requireOwnCode(finding);
            requirePlace(finding, order);
        }
        return findings.stream().map(ViolationFindings.Located::of).toList();
    }

    private List<Finding> findings(Agreement agreement, Catalogue catalogue) {
        try {
            return Checks.copy(rule.check(agreement, catalogue), "findings");
        } catch (RuntimeException e) {
            // The message of the cause is not repeated, since it may quote the agreement.
            throw new IllegalStateException("rule %s: expected findings, was an exception".formatted(name()), e);
        }
    }

    private void requireOwnCode(Finding finding) {
        if (!names.contains(finding.code())) {
            throw new IllegalStateException("rule %s: expected one of its codes %s, was \"%s\""
                    .formatted(name(), names.stream().sorted().toList(), finding.code()));
        }
    }

    private void requirePlace(Finding finding, ReportOrder order) {
        try {
            order.requirePlace(finding.place());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("rule %s: %s".formatted(name(), e.getMessage()), e);
        }
    }
}
