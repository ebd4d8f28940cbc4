package nl.ncw.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that an earlier version wrote are still read, because partners keep them for months and archives for years. Those in
 * {@code earlier} were written by commit dddc2fd, and some were filled in since. The JSON files and lists of findings
 * there hold what was read from them since: what that commit read, and what later ones understand beside it.
 */
class EarlierFilesTest {
    @Nested
    class A_document_that_nobody_changed {
        @ParameterizedTest
        @CsvSource({
            "voorbeeld-2026-001-nl.xlsx, voorbeeld-2026-001.json",
            "voorbeeld-2026-001-nl.docx, voorbeeld-2026-001.json",
            "voorbeeld-2026-001-nl.pdf, voorbeeld-2026-001.json",
            "voorbeeld-2026-002-fr.docx, voorbeeld-2026-002.json",
            "voorbeeld-2026-003-de.xlsx, voorbeeld-2026-003.json",
            "voorbeeld-2026-003-de.docx, voorbeeld-2026-003.json",
            "formulier-nl.xlsx, formulier-nl.json",
            "formulier-en.docx, formulier-en.json"
        })
        void reads_back_as_it_was_written(String file, String expected) throws IOException {
            ReadResult result = read(file);
            assertThat(result.findings()).isEmpty();
            assertThat(json(result.agreement())).isEqualTo(text(expected));
        }
    }

    @Nested
    class A_form_that_people_filled_in {
        @ParameterizedTest
        @CsvSource({
            "ingevuld-nl.xlsx, ingevuld-nl.json",
            "ingevuld-de.docx, ingevuld-de.json",
            "gewijzigd-nl.xlsx, gewijzigd-nl.json"
        })
        void gives_the_answers_that_it_gave(String file, String expected) throws IOException {
            assertThat(json(read(file).agreement())).isEqualTo(text(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "ingevuld-nl.xlsx, ingevuld-nl.findings.txt",
            "ingevuld-de.docx, ingevuld-de.findings.txt",
            "gewijzigd-nl.xlsx, gewijzigd-nl.findings.txt"
        })
        void gives_the_findings_that_it_gave(String file, String expected) throws IOException {
            assertThat(read(file).findings().stream().map(EarlierFilesTest::shown))
                    .containsExactlyElementsOf(text(expected).lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeld-2026-001.json", "voorbeeld-2026-002.json", "voorbeeld-2026-003.json"})
    void json_is_written_as_it_was(String file) throws IOException {
        ReadResult result = new JsonAgreementReader().read(new ByteArrayInputStream(bytes(file)), Catalogues.bundled());
        assertThat(json(result.agreement())).isEqualTo(text(file));
    }

    private static ReadResult read(String file) throws IOException {
        byte[] bytes = bytes(file);
        AgreementFormat format = AgreementFormats.of(bytes).orElseThrow();
        return format.reader().read(new ByteArrayInputStream(bytes), Catalogues.bundled());
    }

    private static String shown(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.place();
    }

    private static String json(Agreement agreement) {
        return new String(
                Written.by(
                        new JsonAgreementWriter(),
                        agreement,
                        Catalogues.bundled().find(agreement.catalogue()).orElseThrow()),
                UTF_8);
    }

    /** The text of a file; JSON as this version writes the same content. */
    private static String text(String file) throws IOException {
        return new String(bytes(file), UTF_8).replace("\"formatVersion\" : \"1.0\"", "\"formatVersion\" : \"1.1\"");
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = EarlierFilesTest.class.getResourceAsStream("earlier/" + file)) {
            return in.readAllBytes();
        }
    }
}
