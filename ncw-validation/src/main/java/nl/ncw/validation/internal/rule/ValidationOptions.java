package nl.ncw.validation.internal.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.AgreementRule;

/** Choices of the user of a validator: the known regions, the rules of others, and severities of his own. Immutable. */
public final class ValidationOptions implements FindingCodeProvider {
    /** No regions, rules or severities beside those of the library. */
    public static final ValidationOptions NONE = new ValidationOptions(RegionRegister.empty(), List.of(), Map.of());

    private final RegionRegister knownRegions;
    private final List<AddedRule> rules;
    private final Map<String, Severity> severities;

    private ValidationOptions(RegionRegister knownRegions, List<AddedRule> rules, Map<String, Severity> severities) {
        this.knownRegions = knownRegions;
        this.rules = List.copyOf(rules);
        this.severities = Map.copyOf(severities);
    }

    RegionRegister knownRegions() {
        return knownRegions;
    }

    List<AddedRule> rules() {
        return rules;
    }

    /**
     * Replaces the known regions.
     *
     * @param regions the regions; not empty
     * @return new options
     * @throws IllegalArgumentException if there are no regions
     */
    public ValidationOptions knowing(RegionRegister regions) {
        if (Checks.notNull(regions, "regions").regions().isEmpty()) {
            throw new IllegalArgumentException("regions: expected at least one, was empty");
        }
        return new ValidationOptions(regions, rules, severities);
    }

    /**
     * Adds rules.
     *
     * @param added the rules
     * @return new options
     * @throws IllegalArgumentException if a code of a rule is one of the library or of another rule
     */
    public ValidationOptions with(Collection<? extends AgreementRule> added) {
        List<AddedRule> all = new ArrayList<>(rules);
        Checks.<AgreementRule>copy(added, "rules").stream().map(AddedRule::new).forEach(all::add);
        requireDistinctCodes(all);
        return new ValidationOptions(knownRegions, all, severities);
    }

    /** Requires that no code of the rules occurs twice, or is one that the library has in any of its modules. */
    private static void requireDistinctCodes(List<AddedRule> rules) {
        Map<String, String> owners = new HashMap<>();
        ServiceLoader.load(FindingCodeProvider.class, FindingCodes.class.getClassLoader()).stream()
                .filter(provider -> provider.type() != InstalledRules.class)
                .forEach(provider -> provider.get()
                        .codes()
                        .forEach(code -> owners.put(code.code(), provider.type().getName())));
        for (AddedRule rule : rules) {
            for (FindingCode code : rule.codes()) {
                String owner = owners.putIfAbsent(code.code(), rule.name());
                if (owner != null) {
                    throw new IllegalArgumentException(
                            "rules: expected codes that nobody else has, was \"%s\" of %s and %s"
                                    .formatted(code.code(), owner, rule.name()));
                }
            }
        }
    }

    /**
     * Replaces severities.
     *
     * @param chosen the severities by code
     * @return new options
     * @throws IllegalArgumentException if a code is not one that the validator reports
     */
    public ValidationOptions with(Map<String, Severity> chosen) {
        Map<String, Severity> all = new HashMap<>(severities);
        Checks.notNull(chosen, "severities")
                .forEach((code, severity) ->
                        all.put(Checks.notNull(code, "severities"), Checks.notNull(severity, "severities." + code)));
        TreeSet<String> unknown = new TreeSet<>(all.keySet());
        codes().forEach(code -> unknown.remove(code.code()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "severities: expected codes that the validator reports, was %s".formatted(unknown));
        }
        return new ValidationOptions(knownRegions, rules, all);
    }

    /**
     * Returns the codes of all findings that a validator with these options reports.
     *
     * @return the codes with the chosen severities
     */
    @Override
    public List<FindingCode> codes() {
        return Stream.concat(
                        new ValidationFindingCodes().codes().stream(),
                        rules.stream().flatMap(rule -> rule.codes().stream()))
                .map(this::withChosenSeverity)
                .toList();
    }

    private FindingCode withChosenSeverity(FindingCode code) {
        return Optional.ofNullable(severities.get(code.code()))
                .map(chosen -> new FindingCode(code.code(), chosen, code.meaning(), code.cause()))
                .orElse(code);
    }

    /** Returns a finding with the severity that was chosen for its code, if there is one. */
    Finding withChosenSeverity(Finding finding) {
        return finding.withSeverity(severities.getOrDefault(finding.code(), finding.severity()));
    }
}
