package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.conformance.VeraPdf;
import nl.ncw.export.internal.typesetting.TagTree;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeLogo;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What an organisation may change of how its documents look. */
class PdfThemeTest {
    private static byte[] written(DocumentTheme theme) {
        return Written.by(new PdfAgreementWriter().styled(theme), TestAgreements.full());
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0, 90, 60, 128));
        graphics.fillOval(2, 2, 16, 16);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Test
    void has_a_logo_that_is_heard_by_its_description() throws IOException {
        byte[] pdf = written(DocumentTheme.standard().withLogo(ThemeLogo.of(logo(), "Veiligheidsregio Voorbeeld")));
        assertThat(TagTree.of(pdf).print()).startsWith("Document\n  Figure Alt=Veiligheidsregio Voorbeeld");
    }

    @Test
    void may_lay_the_paper_upright() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(written(DocumentTheme.standard().upright()))) {
            assertThat(StreamSupport.stream(document.getPages().spliterator(), false))
                    .extracting(page -> page.getMediaBox().getWidth() + " x "
                            + page.getMediaBox().getHeight())
                    .containsOnly("595.0 x 842.0");
        }
    }

    @Test
    void leaves_the_document_archivable_and_accessible() throws IOException {
        byte[] pdf = written(DocumentTheme.standard()
                .coloured(0x00573C, 0x9A3B00)
                .withLogo(ThemeLogo.of(logo(), "Veiligheidsregio Voorbeeld"))
                .upright());
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }
}
