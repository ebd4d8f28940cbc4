package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.office.OpenXmlSchema;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Office files against the schemas of their format. */
class OpenXmlTest {
    private static final OpenXmlSchema TEXTS = OpenXmlSchema.ofTexts();
    private static final OpenXmlSchema WORKBOOKS = OpenXmlSchema.ofWorkbooks();

    static Stream<Arguments> in_dutch() {
        return TestAgreements.all().map(agreement -> arguments(agreement, LocalisedText.DUTCH));
    }

    static Stream<Arguments> in_other_languages() {
        return TestAgreements.all()
                .flatMap(agreement -> LocalisedText.LANGUAGES.stream()
                        .filter(language -> !language.equals(LocalisedText.DUTCH))
                        .map(language -> arguments(agreement, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("in_dutch")
    void a_document_is_valid(Agreement agreement, Locale language) {
        assertThat(TEXTS.errors(Written.by(new WordAgreementWriter(language).offering(SafetyRegions.all()), agreement)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("in_dutch")
    void a_workbook_is_valid(Agreement agreement, Locale language) {
        assertThat(WORKBOOKS.errors(
                        Written.by(new ExcelAgreementWriter(language).offering(SafetyRegions.all()), agreement)))
                .isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("in_other_languages")
    void so_is_a_document_in_another_language(Agreement agreement, Locale language) {
        a_document_is_valid(agreement, language);
    }

    @Tag("thorough")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("in_other_languages")
    void so_is_a_workbook_in_another_language(Agreement agreement, Locale language) {
        a_workbook_is_valid(agreement, language);
    }

    @Test
    void the_schema_tells_what_is_wrong() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><corpus/></document>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(TEXTS.errors(bytes.toByteArray())).isNotEmpty();
    }
}
