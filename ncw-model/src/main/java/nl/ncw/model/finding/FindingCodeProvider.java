package nl.ncw.model.finding;

import java.util.List;

/**
 * Provider of the finding codes of a module; each module that reports findings has one. {@link FindingCodes#installed()}
 * loads it as a service: from {@code provides} in the {@code module-info} on the module path, and from a file in {@code
 * META-INF/services} on the class path.
 *
 * <p>A rule of an organisation's own is a provider by itself, and is installed as {@link
 * nl.ncw.model.port.AgreementRule} alone.
 *
 * @since 0.1.0
 */
public interface FindingCodeProvider {
    /**
     * Returns the codes of all findings that the module reports.
     *
     * @return the codes
     */
    List<FindingCode> codes();
}
