package nl.ncw.export.pdf;

import java.io.IOException;

/**
 * Signs finished documents, with a library and a key of the caller's. A signature is to be appended to the document, so that
 * its bytes stay as they are and others can sign after. Implementations are thread-safe if the writer is to be.
 */
@FunctionalInterface
public interface PdfSigner {
    /**
     * Signs a document.
     *
     * @param document the whole document, not to be changed
     * @return the signed document
     * @throws IOException if it cannot be signed; nothing is written then
     */
    byte[] sign(byte[] document) throws IOException;
}
