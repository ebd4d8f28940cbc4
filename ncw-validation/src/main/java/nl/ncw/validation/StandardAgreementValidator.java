package nl.ncw.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.internal.rule.HibernateAgreementValidator;
import nl.ncw.validation.internal.rule.InstalledRules;
import nl.ncw.validation.internal.rule.ValidationOptions;

/**
 * Validator with all rules of this library, to which an organisation adds reference data, rules and severities of its own.
 * Immutable and thread-safe: each method that adds something returns a new validator. {@link
 * AgreementValidators#standard()} gives the one to begin with.
 *
 * <pre>{@code
 * StandardAgreementValidator validator = AgreementValidators.standard()
 *         .knowing(SafetyRegions.register())
 *         .withInstalledRules()
 *         .with(new DikeWatchRule())
 *         .withSeverities(Map.of(ValidationCodes.ANSWER_OPEN, Severity.ERROR));
 * }</pre>
 *
 * <p>Findings are at an answer or at a field, such as {@code validity.until}, {@code signatories} or {@code
 * contacts[1].email}. A stored answer to a question that the catalogue does not have is in no section or topic. Its place
 * is the field {@code answers/} followed by the key, such as {@code answers/proces.oud.vraag/joint}. Findings at fields
 * come first, then those at answers in the order of the form; those of added rules are sorted among the others.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class StandardAgreementValidator implements AgreementValidator {
    private final HibernateAgreementValidator rules;

    StandardAgreementValidator(HibernateAgreementValidator rules) {
        this.rules = rules;
    }

    /**
     * Returns a validator that also checks the safety regions of the agreement against reference data. A region whose code
     * and name are not those of one region of the reference data is a finding {@code region.unknown}. Another name of the
     * region will do, such as {@code Friesland}.
     *
     * @param regions all existing regions, such as {@code SafetyRegions.register()} of ncw-catalogue; not empty
     * @return a validator with this reference data
     * @throws IllegalArgumentException if there are no regions
     */
    public StandardAgreementValidator knowing(RegionRegister regions) {
        return with(rules.options().knowing(regions));
    }

    /**
     * Returns a validator with more rules.
     *
     * @param moreRules the rules to add
     * @return a validator that applies them after its own
     * @throws IllegalArgumentException if a code of a rule is one of the library or of another rule, this validator's own
     *     or one of those to add
     */
    public StandardAgreementValidator with(AgreementRule... moreRules) {
        return with(Arrays.asList(Checks.notNull(moreRules, "more rules")));
    }

    /**
     * Returns a validator with more rules.
     *
     * @param moreRules the rules to add
     * @return a validator that applies them after its own
     * @throws IllegalArgumentException if a code of a rule is one of the library or of another rule, this validator's own
     *     or one of those to add
     */
    public StandardAgreementValidator with(Collection<? extends AgreementRule> moreRules) {
        return with(rules.options().with(Checks.notNull(moreRules, "more rules")));
    }

    /**
     * Returns a validator with the rules that the {@link java.util.ServiceLoader} finds with the context class loader of
     * the thread. They are loaded now, not at each validation.
     *
     * @return a validator that applies them after its own
     * @throws IllegalArgumentException if a code of a rule is one of the library or of another rule, also if this validator
     *     has the installed rules already
     * @throws java.util.ServiceConfigurationError if a rule cannot be loaded
     */
    public StandardAgreementValidator withInstalledRules() {
        return with(InstalledRules.load());
    }

    /**
     * Returns a validator that reports some findings with other severities, by their code. The severity applies wherever
     * the code is reported, also if it otherwise depends on the agreement. Codes that are not given keep their severity.
     *
     * <p>An adopted agreement has an error {@code agreement.adopted-with-errors} if there are other errors. Those are
     * counted by the severities that are given here, and the severity of that finding may be given too.
     *
     * @param severities the severities by code: codes of the library, such as those of {@link
     *     nl.ncw.validation.finding.ValidationCodes}, and of rules that were added before
     * @return a validator with these severities
     * @throws IllegalArgumentException if this validator does not report a code; the message says which
     */
    public StandardAgreementValidator withSeverities(Map<String, Severity> severities) {
        return with(rules.options().with(severities));
    }

    private StandardAgreementValidator with(ValidationOptions options) {
        return new StandardAgreementValidator(rules.with(options));
    }

    /**
     * Returns the explanations of all findings that this validator reports, also those of added rules. The severities are
     * those of this validator. To explain findings of readers, merges and upgrades too, use {@link
     * FindingCodes#installed()}.
     *
     * @return the codes
     */
    public FindingCodes codes() {
        return FindingCodes.of(List.of(rules.options()));
    }

    /**
     * Checks an agreement against the rules of this library and those that were added.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names; another one is a finding
     * @return the findings
     * @throws IllegalStateException if an added rule throws an exception, returns a finding with a code that is not among
     *     its own, or with a place that is not in the agreement; the message names the class of the rule
     */
    @Override
    public ValidationReport validate(Agreement agreement, Catalogue catalogue) {
        return rules.validate(Checks.notNull(agreement, "agreement"), Checks.notNull(catalogue, "catalogue"));
    }

    @Override
    public String toString() {
        return "standard validator";
    }
}
