package nl.ncw.export.pdf;

import java.io.IOException;

/**
 * Signer of finished documents, with a library and a key of the caller. The signature must be appended to the document,
 * so that its bytes stay as they are and others can sign later. A writer is thread-safe only if its signer is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PdfSigner {
    /**
     * Signs a document.
     *
     * @param document the whole document, which must not be changed
     * @return the signed document
     * @throws IOException if the document cannot be signed; nothing is written then
     */
    byte[] sign(byte[] document) throws IOException;
}
