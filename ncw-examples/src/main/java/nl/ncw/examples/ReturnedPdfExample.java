package nl.ncw.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** Reads an agreement back from a PDF. A finding reports pages that no longer agree with the embedded data. */
public final class ReturnedPdfExample {
    private ReturnedPdfExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the document; if it does not exist, one is written first
     * @throws IOException if the file cannot be written, or holds no agreement
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "afspraken.pdf");
        if (Files.notExists(file)) {
            Agreement sent = SampleAgreements.waterBoard();
            try (OutputStream out = Files.newOutputStream(file)) {
                new PdfAgreementWriter().write(sent, Catalogues.byReference(sent.catalogue()), out);
            }
        }

        ReadResult returned;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            returned = new PdfAgreementReader().read(in, Catalogues.bundled());
        }
        System.out.println("answers: " + returned.agreement().answers().size());
        returned.findings()
                .forEach(finding -> System.out.println(finding.place() + ": " + finding.message(Locale.ENGLISH)));
    }
}
