package nl.ncw.model.port;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;

/**
 * Result of reading a file: the agreement as far as it could be read, the findings, and the sent agreement if the file
 * contains it. The differences between the two agreements are what people filled in. When two copies come back, the
 * sent agreement is the base of the merge.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface ReadResult permits ReadResultContent {
    /**
     * Returns the agreement.
     *
     * @return the agreement
     */
    Agreement agreement();

    /**
     * Returns the findings, in the order of the file.
     *
     * @return the findings, in the order of the file
     */
    List<Finding> findings();

    /**
     * Returns the agreement as it was sent out, if the file contains it.
     *
     * @return the agreement as it was sent out, if the file contains it
     */
    Optional<Agreement> sent();

    /**
     * Returns the findings that mean that something could not be read.
     *
     * @return the errors, in the order of the file
     */
    List<Finding> errors();

    /**
     * Returns whether something could not be read.
     *
     * @return whether there are errors
     */
    boolean hasErrors();

    /**
     * Creates the result of reading a file that contains no sent agreement.
     *
     * @param agreement the agreement
     * @param findings the findings, in the order of the file
     * @return the result
     */
    static ReadResult of(Agreement agreement, List<Finding> findings) {
        return new ReadResultContent(agreement, findings, Optional.empty());
    }

    /**
     * Creates the result of reading a file that may contain the agreement as it was sent.
     *
     * @param agreement the agreement
     * @param findings the findings, in the order of the file
     * @param sent the agreement as it was sent out, if the file contains it
     * @return the result
     */
    static ReadResult of(Agreement agreement, List<Finding> findings, Optional<Agreement> sent) {
        return new ReadResultContent(agreement, findings, sent);
    }
}
