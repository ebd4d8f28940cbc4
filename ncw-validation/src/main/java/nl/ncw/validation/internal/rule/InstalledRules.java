package nl.ncw.validation.internal.rule;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.port.AgreementRule;

/** Rules that the {@link ServiceLoader} finds with the context class loader of the thread, and provider of their codes. */
public final class InstalledRules implements FindingCodeProvider {
    /** Public, as the service loader requires. */
    public InstalledRules() {
        // no state
    }

    /**
     * Loads the rules.
     *
     * @return the rules, new instances each time
     */
    public static List<AgreementRule> load() {
        return ServiceLoader.load(AgreementRule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public List<FindingCode> codes() {
        return load().stream()
                .map(AgreementRule::codes)
                .flatMap(Collection::stream)
                .toList();
    }
}
