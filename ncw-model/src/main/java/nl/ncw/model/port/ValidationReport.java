package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;

/**
 * Findings of a validator.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface ValidationReport permits ValidationReportContent {
    /**
     * Returns the findings.
     *
     * @return the findings of one validator: those at fields of the agreement first, then those at answers in the order
     *     of the form; of {@linkplain AgreementValidator#and several validators}: those of one after those of the other
     */
    List<Finding> findings();

    /**
     * Returns the findings of one severity.
     *
     * @param severity the severity
     * @return those findings, in the same order
     */
    List<Finding> of(Severity severity);

    /**
     * Returns the findings that prevent the adoption of the agreement.
     *
     * @return the errors
     */
    List<Finding> errors();

    /**
     * Returns whether something prevents the adoption of the agreement.
     *
     * @return whether there are errors
     */
    boolean hasErrors();

    /**
     * Creates a report.
     *
     * @param findings the findings: those at fields of the agreement first, then those at answers in the order of the
     *     form
     * @return the report
     */
    static ValidationReport of(List<Finding> findings) {
        return new ValidationReportContent(findings);
    }
}
