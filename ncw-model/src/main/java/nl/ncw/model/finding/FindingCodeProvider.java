package nl.ncw.model.finding;

import java.util.List;

/**
 * A source of codes, one for each module that reports findings. {@link FindingCodes#installed()} finds it as a service: by
 * {@code provides} in the {@code module-info} on the module path, and by a file in {@code META-INF/services} on the class
 * path.
 */
public interface FindingCodeProvider {
    /**
     * The codes of all findings that the module reports.
     *
     * @return the codes
     */
    List<FindingCode> codes();
}
