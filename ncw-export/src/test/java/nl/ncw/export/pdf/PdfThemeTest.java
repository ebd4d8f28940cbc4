package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation may change of how its documents look. */
class PdfThemeTest {
    private static byte[] written(PdfTheme theme) {
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

    @ParameterizedTest
    @CsvSource({"777777, A54300, mainRgb", "154273, FFB612, accentRgb", "FFFFFF, A54300, mainRgb"})
    void is_refused_if_its_text_could_not_be_read_by_everybody(String main, String accent, String wrong) {
        int mainRgb = Integer.parseInt(main, 16);
        int accentRgb = Integer.parseInt(accent, 16);
        assertThatThrownBy(() -> PdfTheme.standard().coloured(mainRgb, accentRgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(wrong)
                .hasMessageContaining("4.5 to 1");
    }

    @Test
    void is_refused_with_a_logo_that_is_no_picture() {
        assertThatThrownBy(() -> PdfTheme.standard().withLogo(new byte[] {1, 2, 3}, "Regio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG");
    }

    @Test
    void has_a_logo_that_is_heard_by_its_description() throws IOException {
        byte[] pdf = written(PdfTheme.standard().withLogo(logo(), "Veiligheidsregio Voorbeeld"));
        assertThat(TagTree.of(pdf).print()).startsWith("Document\n  Figure Alt=Veiligheidsregio Voorbeeld");
    }

    @Test
    void may_lay_the_paper_upright() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(PdfTheme.standard().upright()))) {
            assertThat(StreamSupport.stream(document.getPages().spliterator(), false))
                    .extracting(page -> page.getMediaBox().getWidth() + " x "
                            + page.getMediaBox().getHeight())
                    .containsOnly("595.0 x 842.0");
        }
    }

    @Test
    void leaves_the_document_archivable_and_accessible() throws IOException {
        byte[] pdf = written(PdfTheme.standard()
                .coloured(0x00573C, 0x9A3B00)
                .withLogo(logo(), "Veiligheidsregio Voorbeeld")
                .upright());
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }
}
