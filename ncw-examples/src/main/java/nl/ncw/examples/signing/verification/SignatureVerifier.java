package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Verifier of the signatures in a PDF document (PAdES, and CMS as older programs write it). Immutable and thread-safe.
 *
 * <p>A signature is intact if it holds for the bytes that it covers, and if the objects of the document are those of the
 * signed revision: only later signatures, time stamps and material for verifiers may follow. Revocation is not looked
 * up, and restrictions on single form fields are not checked.
 *
 * <p>Files over 32 MiB and with more than 50 signatures are refused. How much a file unpacks to is not limited here; {@link
 * nl.ncw.export.pdf.PdfAgreementReader} limits it.
 */
public final class SignatureVerifier {
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Clock clock;
    private final TrustAnchors anchors;

    /**
     * Creates a verifier that trusts nobody, so that trust is not checked.
     *
     * @param clock the clock that gives the time at which certificates must be valid
     */
    public SignatureVerifier(Clock clock) {
        this(clock, new TrustAnchors(List.of()));
    }

    private SignatureVerifier(Clock clock, TrustAnchors anchors) {
        this.clock = clock;
        this.anchors = anchors;
    }

    /**
     * Returns a verifier that trusts authorities.
     *
     * @param trusted the certificates of the authorities
     * @return the verifier
     */
    public SignatureVerifier trusting(TrustAnchors trusted) {
        return new SignatureVerifier(clock, trusted);
    }

    /**
     * Verifies the signatures in a document.
     *
     * @param pdf the bytes of the file
     * @return what was found
     * @throws IOException if the bytes are no PDF, are locked, or are too many
     */
    public SignatureReport verify(byte[] pdf) throws IOException {
        if (pdf.length > MOST_BYTES) {
            throw new IOException("too large");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new DocumentVerification(pdf, document, new CertificateTrust(anchors), clock.instant()).report();
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox and Bouncy Castle throw these for files that were made to break them.
            throw new IOException("damaged or hostile", e);
        }
    }
}
