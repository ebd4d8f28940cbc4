package nl.ncw.model.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.ncw.model.internal.check.Checks;

/**
 * The codes of findings, each once. Immutable and thread-safe.
 *
 * <pre>{@code
 * FindingCodes.installed().find(finding.code()).ifPresent(code -> show(code.meaning().in(locale)));
 * }</pre>
 */
public final class FindingCodes {
    private final Map<String, FindingCode> byCode;

    private FindingCodes(Map<String, FindingCode> byCode) {
        this.byCode = byCode;
    }

    /**
     * The codes of the modules of this library that are on the class path or module path, and of other modules there that
     * provide a {@link FindingCodeProvider}. Reads them anew each time.
     *
     * @return the codes
     * @throws IllegalArgumentException if two sources have the same code
     */
    public static FindingCodes installed() {
        return of(ServiceLoader.load(FindingCodeProvider.class, FindingCodes.class.getClassLoader()));
    }

    /**
     * The codes of some sources.
     *
     * @param sources the sources
     * @return the codes
     * @throws IllegalArgumentException if the same code comes twice
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
     * All codes.
     *
     * @return the codes, in alphabetical order
     */
    public List<FindingCode> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds a code by its name.
     *
     * @param code the name, as {@link Finding#code()} gives it
     * @return the code, if a source has it
     */
    public Optional<FindingCode> find(String code) {
        return Optional.ofNullable(byCode.get(Checks.notNull(code, "code")));
    }
}
