package nl.ncw.model.port;

import java.io.IOException;
import java.io.OutputStream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;

/**
 * Writes an agreement in a file format. The same agreement gives the same bytes. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
public interface AgreementWriter {
    /**
     * Writes an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     */
    void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException;
}
