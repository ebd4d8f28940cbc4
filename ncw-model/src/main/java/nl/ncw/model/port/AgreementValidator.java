package nl.ncw.model.port;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;

/** Reports what is missing or wrong in an agreement. Implementations are thread-safe. */
public interface AgreementValidator {
    /**
     * Checks an agreement against the rules.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the findings
     */
    ValidationReport validate(Agreement agreement, Catalogue catalogue);
}
