package nl.ncw.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeLogo;
import nl.ncw.model.agreement.Agreement;

/**
 * Writes an agreement in the colours of an organisation, on portrait pages, and with a logo if one is given. Colours with too
 * little contrast for text are rejected.
 */
public final class ThemeExample {
    private static final int GREEN = 0x00573C;
    private static final int RUST = 0x9A3B00;

    private ThemeExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the file to write, and the PNG file of a logo if there is one
     * @throws IOException if the file cannot be written or the logo cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Agreement agreement = SampleAgreements.waterBoard();
        DocumentTheme theme = DocumentTheme.standard().coloured(GREEN, RUST).upright();
        if (arguments.length > 1) {
            theme = theme.withLogo(
                    ThemeLogo.of(Files.readAllBytes(Path.of(arguments[1])), "Veiligheidsregio Voorbeeld"));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments.length > 0 ? arguments[0] : "huisstijl.pdf"))) {
            new PdfAgreementWriter().styled(theme).write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        }
    }
}
