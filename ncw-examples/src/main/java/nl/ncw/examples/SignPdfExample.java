package nl.ncw.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.examples.signing.PadesSigner;
import nl.ncw.examples.signing.SigningKey;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.pdf.PdfSigner;
import nl.ncw.model.agreement.Agreement;

/** Writes a document that both parties sign, with self-signed keys for the example. */
public final class SignPdfExample {
    private SignPdfExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "ondertekend.pdf");
        Clock clock = Clock.systemDefaultZone();
        PdfSigner region = new PadesSigner(SigningKey.selfSigned("Hanneke Dijkgraaf-Smit", clock), clock);
        PdfSigner partner = new PadesSigner(SigningKey.selfSigned("Willem Roelofsen", clock), clock);

        Agreement agreement = SampleAgreements.waterBoard();
        PdfSigner both = document -> partner.sign(region.sign(document));
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfAgreementWriter()
                    .signedBy(both)
                    .write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        }
        System.out.println("signed twice: " + file);
    }
}
