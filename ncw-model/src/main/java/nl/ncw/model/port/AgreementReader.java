package nl.ncw.model.port;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an agreement from a file format. Mistakes of people in the content become findings, never exceptions. Content
 * without a place in the agreement is kept in it. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
public interface AgreementReader {
    /**
     * Reads an agreement.
     *
     * @param in the stream to read; it is not closed
     * @param catalogues the source of the catalogue that the file names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the bytes are not of this format, are hostile, or contain no agreement
     * @throws IOException if reading from {@code in} fails
     */
    ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException;
}
