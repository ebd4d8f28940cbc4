package nl.ncw.model.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.ncw.model.internal.check.Checks;

/**
 * Registry of finding codes, in which each code is unique. Immutable and thread-safe.
 *
 * <pre>{@code
 * FindingCodes.installed().find(finding.code()).ifPresent(code -> show(code.meaning().in(locale)));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FindingCodes {
    private final Map<String, FindingCode> byCode;

    private FindingCodes(Map<String, FindingCode> byCode) {
        this.byCode = byCode;
    }

    /**
     * Loads the codes of all {@linkplain FindingCodeProvider providers} on the class path or module path: those of this
     * library's modules and of others. Each call loads them again. The class loader of this class is used; where it does
     * not see all modules, use {@link #of(Iterable)}. With ncw-validation, the codes of {@linkplain
     * nl.ncw.model.port.AgreementRule rules} that are installed are among them. Those of rules that are handed to a
     * validator are not: {@code StandardAgreementValidator.codes()} has them.
     *
     * @return the codes
     * @throws IllegalArgumentException if two providers have the same code
     */
    public static FindingCodes installed() {
        return of(ServiceLoader.load(FindingCodeProvider.class, FindingCodes.class.getClassLoader()));
    }

    /**
     * Returns the codes of providers.
     *
     * @param sources the providers; {@linkplain nl.ncw.model.port.AgreementRule rules} are such
     * @return the codes
     * @throws IllegalArgumentException if the same code occurs twice
     */
    public static FindingCodes of(Iterable<? extends FindingCodeProvider> sources) {
        Map<String, FindingCode> byCode = new TreeMap<>();
        for (FindingCodeProvider source : Checks.notNull(sources, "sources")) {
            for (FindingCode code : source.codes()) {
                if (byCode.putIfAbsent(code.code(), code) != null) {
                    throw new IllegalArgumentException(
                            "sources: expected each code once, was \"%s\" twice".formatted(code.code()));
                }
            }
        }
        return new FindingCodes(byCode);
    }

    /**
     * Returns all codes.
     *
     * @return the codes, in alphabetical order
     */
    public List<FindingCode> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds the explanation of a code.
     *
     * @param code the name, as {@link Finding#code()} returns it
     * @return the code, or empty if no provider has it
     */
    public Optional<FindingCode> find(String code) {
        return Optional.ofNullable(byCode.get(Checks.notNull(code, "code")));
    }

    @Override
    public String toString() {
        return byCode.size() + " codes";
    }
}
