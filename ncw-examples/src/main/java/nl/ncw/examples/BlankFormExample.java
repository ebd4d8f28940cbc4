package nl.ncw.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.profile.CooperationProfile;

/** Writes a blank form in German. A draft without answers is written as a form to fill in. */
public final class BlankFormExample {
    private BlankFormExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Agreement blank = Agreement.draft(Catalogues.latest(), CooperationProfile.KOPPEL);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments.length > 0 ? arguments[0] : "formular.pdf"))) {
            new PdfAgreementWriter(Locale.GERMAN).write(blank, Catalogues.latest(), out);
        }
    }
}
