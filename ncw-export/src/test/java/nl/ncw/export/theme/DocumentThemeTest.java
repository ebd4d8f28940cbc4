package nl.ncw.export.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One house style over every format that has looks. */
class DocumentThemeTest {
    /** An image of one point. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final DocumentTheme STYLED = DocumentTheme.standard()
            .coloured(0x00573C, 0x9A3B00)
            .withLogo(ThemeLogo.of(PNG, "Veiligheidsregio Voorbeeld"));

    private static byte[] written(String extension, Agreement agreement) {
        return Written.by(format(extension).writer(Locale.forLanguageTag("nl")), agreement);
    }

    private static AgreementFormat format(String extension) {
        return AgreementFormats.byFileExtension(extension).orElseThrow().styled(STYLED);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name + ": expected a part of the file, was none");
    }

    @ParameterizedTest
    @CsvSource({"docx, word/styles.xml, 00573C", "docx, word/document.xml, 00573C", "xlsx, xl/styles.xml, FF00573C"})
    void colours_an_office_document(String extension, String part, String colour) throws IOException {
        assertThat(part(written(extension, TestAgreements.begun()), part))
                .contains(colour)
                .doesNotContain("154273");
    }

    @ParameterizedTest
    @CsvSource({"docx, word/document.xml", "xlsx, xl/drawings/drawing1.xml"})
    void shows_the_logo_with_its_description(String extension, String part) throws IOException {
        assertThat(part(written(extension, TestAgreements.begun()), part))
                .contains("descr=\"Veiligheidsregio Voorbeeld\"");
    }

    @Test
    void shows_the_logo_in_a_row_of_a_workbook_that_has_no_text() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written("xlsx", TestAgreements.begun())))) {
            XSSFSheet contents = workbook.getSheetAt(0);
            XSSFPicture logo =
                    (XSSFPicture) contents.getDrawingPatriarch().getShapes().get(0);
            XSSFRow row = contents.getRow(logo.getClientAnchor().getRow1());

            assertThat(logo.getClientAnchor().getRow2()).isEqualTo((short) row.getRowNum());
            assertThat(row.getPhysicalNumberOfCells()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "json"})
    void is_no_content_that_comes_back(String extension) throws IOException {
        Agreement agreement = TestAgreements.begun();

        ReadResult read = format(extension)
                .reader()
                .read(new ByteArrayInputStream(written(extension, agreement)), Catalogues.bundled());

        assertThat(read.agreement()).isEqualTo(agreement);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"777777, A54300, mainRgb", "154273, FFB612, accentRgb", "FFFFFF, A54300, mainRgb"})
    void is_refused_if_its_text_could_not_be_read_by_everybody(String main, String accent, String wrong) {
        int mainRgb = Integer.parseInt(main, 16);
        int accentRgb = Integer.parseInt(accent, 16);
        assertThatThrownBy(() -> DocumentTheme.standard().coloured(mainRgb, accentRgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(wrong)
                .hasMessageContaining("4.5 to 1");
    }

    @Test
    void is_refused_with_a_logo_that_is_no_picture() {
        assertThatThrownBy(() -> ThemeLogo.of(new byte[] {1, 2, 3}, "Regio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG");
    }

    @Test
    void is_refused_with_a_logo_of_which_any_byte_is_damaged_or_missing() {
        for (int index = 0; index < PNG.length; index++) {
            byte[] damaged = PNG.clone();
            damaged[index] ^= 1;
            assertThat(PngFile.of(damaged)).as("byte %d", index).isEmpty();
            assertThat(PngFile.of(Arrays.copyOf(PNG, index)))
                    .as("first %d bytes", index)
                    .isEmpty();
        }
    }

    @Test
    void is_refused_with_a_font_that_is_none() {
        byte[] font = ByteBuffer.allocate(8).putInt(0x00010000).array();
        assertThatThrownBy(() -> ThemeFont.of("Sans", font, new byte[] {1, 2, 3, 4, 5}, font))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bold");
    }
}
