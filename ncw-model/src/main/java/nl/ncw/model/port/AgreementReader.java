package nl.ncw.model.port;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an agreement out of some format. What a person got wrong in the content is a finding, never an exception, and what
 * has no home is kept in the agreement. Implementations are thread-safe.
 */
public interface AgreementReader {
    /**
     * Reads an agreement.
     *
     * @param in where the bytes come from; stays open
     * @param catalogues where the catalogue is found that the file names
     * @return the agreement as far as it could be read, and the findings
     * @throws UnreadableAgreementException if the bytes are not of this format, are hostile, or name no agreement
     * @throws IOException if reading from {@code in} fails
     */
    ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException;
}
