package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.SmallMemory;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.UnreadableAgreementException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no agreement can be read from: what the reader says of them, and what they may not do to it. */
class UnreadablePdfTest {
    private static final byte[] SENT = Pdf.FULL.bytes();
    private static final Pattern REFUSED =
            Pattern.compile(": The (PDF )?file (is damaged|is larger|unpacks to more|holds far more) ");

    private static String said(byte[] file) {
        CatalogueSource catalogues = CatalogueSource.of(TestAgreements.CATALOGUE);
        try {
            new PdfAgreementReader().read(new ByteArrayInputStream(file), catalogues);
            return "read";
        } catch (UnreadableAgreementException e) {
            return e.message(Locale.forLanguageTag("nl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                arguments("nothing", new byte[0], "Het bestand is leeg. Vraag de afzender om het opnieuw te sturen."),
                arguments(
                        "text",
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "Dit is geen PDF-bestand. Controleer of dit het juiste bestand is."),
                arguments(
                        "half a file",
                        Arrays.copyOf(SENT, SENT.length / 2),
                        "Het PDF-bestand is niet compleet: het einde ontbreekt. Vraag de afzender om het opnieuw te"
                                + " sturen."),
                arguments(
                        "a file with a password",
                        locked("geheim"),
                        "Het PDF-bestand is versleuteld, misschien met een wachtwoord. Vraag de afzender om het"
                                + " bestand zonder beveiliging."),
                arguments(
                        "a file that only its owner may change",
                        locked(""),
                        "Het PDF-bestand is versleuteld, misschien met een wachtwoord. Vraag de afzender om het"
                                + " bestand zonder beveiliging."),
                arguments(
                        "another document",
                        RawPdf.onePage("", "").written(),
                        "Dit is een PDF-bestand, maar er zitten geen afspraken als gegevens in. Misschien is het een"
                                + " scan, een afdruk of een ander document. Vraag de afzender om het PDF-bestand dat"
                                + " ncw heeft gemaakt, of om de afspraken als JSON of Excel."),
                arguments(
                        "a document without its data",
                        Written.by(new PdfAgreementWriter().withoutData(), TestAgreements.full()),
                        "Dit PDF-bestand is door ncw gemaakt, maar de gegevens zitten er niet in: het is zonder"
                                + " gegevens gemaakt, of een ander programma heeft ze weggelaten. Vraag de afzender"
                                + " om het PDF-bestand met gegevens, of om de afspraken als JSON of Excel."),
                arguments(
                        "a document with broken data",
                        EditedPdf.of(
                                SENT,
                                document -> EditedPdf.replaceData(document, "{]".getBytes(StandardCharsets.UTF_8))),
                        "De afspraken in dit PDF-bestand kunnen niet worden gelezen: het bestand agreement.json dat erin zit,"
                                + " is beschadigd bij regel 1, kolom 2. Waarschijnlijk heeft een ander programma het"
                                + " veranderd of afgebroken. Vraag de afzender om het PDF-bestand zoals ncw het"
                                + " maakte, of om de afspraken als JSON of Excel."));
    }

    private static byte[] locked(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SENT)) {
            document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void are_told_for_what_they_are(String name, byte[] file, String message) {
        assertThat(said(file)).startsWith(message);
    }

    @Test
    void of_which_reading_fails_fail_with_that() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("network down");
            }
        };
        assertThatThrownBy(() -> new PdfAgreementReader().read(broken, reference -> java.util.Optional.empty()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("network down");
    }

    @Tag("thorough")
    @Nested
    class Damage {
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void of_any_bytes_gives_an_agreement_or_says_what_is_wrong(long seed) {
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                byte[] file = SENT.clone();
                int places = 1 + random.nextInt(20);
                for (int place = 0; place < places; place++) {
                    int at = random.nextInt(file.length);
                    file[random.nextBoolean() ? at : file.length - 1 - at % 4000] = (byte) random.nextInt(256);
                }
                assertThat(said(file)).isNotBlank();
            }
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3})
        void of_a_plain_file_gives_an_agreement_or_says_what_is_wrong(long seed) {
            // Nothing packed but the pages and the data, so that the damage is in what is parsed.
            byte[] plain = EditedPdf.of(SENT, document -> {});
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                byte[] file = plain.clone();
                for (int place = 0; place < 1 + random.nextInt(200); place++) {
                    file[random.nextInt(file.length)] =
                            (byte) "<>[]()/ 0123456789RobjendstreamLength".charAt(random.nextInt(37));
                }
                assertThat(said(file)).isNotBlank();
            }
        }
    }

    @Test
    void that_are_hostile_are_refused_in_little_memory() throws Exception {
        List<String> said = SmallMemory.lines(HostilePdfs.class);
        assertThat(said)
                .hasSize(HostilePdfs.all().size())
                .allMatch(line -> REFUSED.matcher(line).find(), "is refused");
    }
}
