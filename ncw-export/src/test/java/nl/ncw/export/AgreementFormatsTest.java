package nl.ncw.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format a file is in, and that its reader and writer are at hand. */
class AgreementFormatsTest {
    private static final Agreement AGREEMENT = TestAgreements.full();
    private static final List<AgreementFormat> OWN =
            List.of(AgreementFormats.JSON, AgreementFormats.EXCEL, AgreementFormats.WORD, AgreementFormats.PDF);

    private static final Map<AgreementFormat, byte[]> WRITTEN = new ConcurrentHashMap<>();

    static List<AgreementFormat> own() {
        return OWN;
    }

    /** Written once for all tests. */
    private static byte[] written(AgreementFormat format) {
        return WRITTEN.computeIfAbsent(format, by -> Written.by(by.writer(TestAgreements.DUTCH), AGREEMENT));
    }

    @Nested
    class A_file_that_a_writer_wrote {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.AgreementFormatsTest#own")
        void is_recognised_and_read_back(AgreementFormat format) throws IOException {
            try (InputStream in = new BufferedInputStream(new ByteArrayInputStream(written(format)))) {
                AgreementFormat recognised = AgreementFormats.of(in).orElseThrow();
                ReadResult result = recognised.reader().read(in, Catalogues.bundled());
                assertThat(recognised).isEqualTo(format);
                assertThat(result.agreement()).isEqualTo(AGREEMENT);
            }
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.AgreementFormatsTest#own")
        void is_claimed_by_its_own_format_alone(AgreementFormat format) throws IOException {
            byte[] file = written(format);
            for (AgreementFormat other : OWN) {
                assertThat(other.match(FileHeader.of(file)))
                        .as("%s of %s", other, format)
                        .isEqualTo(other.equals(format) ? FormatMatch.CERTAIN : FormatMatch.NONE);
            }
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.AgreementFormatsTest#own")
        void may_go_by_any_name(AgreementFormat format) throws IOException {
            for (String name : List.of("a.json", "a.xlsx", "a.docx", "a.pdf", "a", "map.docx/a")) {
                assertThat(AgreementFormats.of(new ByteArrayInputStream(written(format)), name))
                        .as(name)
                        .contains(format);
            }
        }

        @Test
        void is_recognised_with_its_parts_in_any_order() throws IOException {
            for (AgreementFormat format : List.of(AgreementFormats.EXCEL, AgreementFormats.WORD)) {
                assertThat(AgreementFormats.of(reversed(written(format))))
                        .as(format.name())
                        .contains(format);
            }
        }

        @Test
        void is_a_workbook_also_with_a_text_inside_it() throws IOException {
            byte[] text = written(AgreementFormats.WORD);
            byte[] workbook =
                    zip(List.of(stored("xl/workbook.xml", new byte[0]), stored("xl/embeddings/a.docx", text)));
            assertThat(AgreementFormats.of(workbook)).contains(AgreementFormats.EXCEL);
        }

        @Test
        void is_recognised_by_no_more_than_its_first_eight_kilobytes() throws IOException {
            for (AgreementFormat format : OWN) {
                byte[] cut = Arrays.copyOf(written(format), 8 * 1024);
                assertThat(AgreementFormats.of(cut)).as(format.name()).contains(format);
            }
        }

        private static byte[] reversed(byte[] zip) throws IOException {
            List<Part> parts = new ArrayList<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    parts.add(0, new Part(entry.getName(), in.readAllBytes(), false));
                }
            }
            return zip(parts);
        }
    }

    @Nested
    class Json {
        static Stream<Charset> encodings() {
            return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                    .map(Charset::forName);
        }

        @ParameterizedTest
        @MethodSource("encodings")
        void is_known_in_any_encoding(Charset encoding) throws IOException {
            String json = new String(written(AgreementFormats.JSON), UTF_8);
            for (String text : List.of(json, "\ufeff" + json, "\n  " + json)) {
                byte[] file = text.getBytes(encoding);
                assertThat(AgreementFormats.JSON.match(FileHeader.of(file))).isEqualTo(FormatMatch.CERTAIN);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "{}", "[1, 2]", "{\"format\": \"other\"}"})
        void of_another_kind_is_left_to_its_reader(String text) throws IOException {
            assertThat(AgreementFormats.JSON.match(FileHeader.of(text.getBytes(UTF_8))))
                    .isEqualTo(FormatMatch.POSSIBLE);
            assertThat(AgreementFormats.of(text.getBytes(UTF_8))).contains(AgreementFormats.JSON);
        }
    }

    @Nested
    class A_related_file {
        static Stream<Arguments> files() throws Exception {
            return Stream.of(
                    arguments("old workbook", oldWorkbook(), AgreementFormats.EXCEL, "2007"),
                    arguments("old text", compoundFile("WordDocument"), AgreementFormats.WORD, "2007"),
                    arguments("locked file", locked(), AgreementFormats.EXCEL, "wachtwoord"),
                    arguments("ODS", openDocument("spreadsheet"), AgreementFormats.EXCEL, "OpenDocument"),
                    arguments("ODT", openDocument("text"), AgreementFormats.WORD, "OpenDocument"),
                    arguments(
                            "zip file",
                            zip(List.of(stored("foto.jpg", new byte[10]))),
                            AgreementFormats.EXCEL,
                            "geen Excel-werkmap"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void goes_to_the_reader_that_says_what_it_is(String name, byte[] file, AgreementFormat format, String message)
                throws IOException {
            AgreementFormat recognised = AgreementFormats.of(file).orElseThrow();
            UnreadableAgreementException refusal = catchThrowableOfType(
                    UnreadableAgreementException.class,
                    () -> recognised.reader().read(new ByteArrayInputStream(file), Catalogues.bundled()));
            assertThat(recognised).isEqualTo(format);
            assertThat(format.match(FileHeader.of(file))).isEqualTo(FormatMatch.POSSIBLE);
            assertThat(refusal.message(TestAgreements.DUTCH)).contains(message);
        }

        @Test
        void that_is_locked_is_of_the_kind_that_its_name_says() throws Exception {
            assertThat(AgreementFormats.of(new ByteArrayInputStream(locked()), "Afspraken.DOCX"))
                    .contains(AgreementFormats.WORD);
            assertThat(AgreementFormats.of(new ByteArrayInputStream(locked()), "afspraken.xlsx"))
                    .contains(AgreementFormats.EXCEL);
        }

        @Test
        void is_a_pdf_with_lines_of_a_mail_program_before_it() throws IOException {
            byte[] file = ("X-Mailer: a\r\n\r\n" + new String(written(AgreementFormats.PDF), ISO_8859_1))
                    .getBytes(ISO_8859_1);
            AgreementFormat recognised = AgreementFormats.of(file).orElseThrow();
            assertThat(recognised).isEqualTo(AgreementFormats.PDF);
            assertThat(recognised
                            .reader()
                            .read(new ByteArrayInputStream(file), Catalogues.bundled())
                            .agreement())
                    .isEqualTo(AGREEMENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain text", "<html></html>", "\"a\";\"b\"", "%!PS-Adobe", "PK", "\u0089PNG\r\n"})
    void a_file_of_no_format_is_recognised_by_none(String content) throws IOException {
        assertThat(AgreementFormats.of(content.getBytes(ISO_8859_1))).isEmpty();
    }

    @Nested
    class A_stream {
        @Test
        void stays_at_its_beginning() throws IOException {
            for (byte[] file : List.of(written(AgreementFormats.EXCEL), new byte[] {1}, oldWorkbook())) {
                InputStream in = new BufferedInputStream(new ByteArrayInputStream(file));
                AgreementFormats.of(in);
                assertThat(in.readAllBytes()).isEqualTo(file);
            }
        }

        @Test
        void is_not_read_on_when_the_format_is_known() throws IOException {
            Counting counting = new Counting(written(AgreementFormats.EXCEL));
            AgreementFormats.of(new BufferedInputStream(counting));
            assertThat(counting.read).isLessThanOrEqualTo(32 * 1024);
        }

        @Test
        void must_be_able_to_go_back() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AgreementFormats.of(new Counting(new byte[0])))
                    .withMessageContaining("BufferedInputStream");
        }
    }

    @Nested
    class A_format {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.AgreementFormatsTest#own")
        void is_found_by_extension_name_and_media_type(AgreementFormat format) {
            String extension = format.fileExtension();
            assertThat(AgreementFormats.byFileExtension(extension)).contains(format);
            assertThat(AgreementFormats.byFileExtension(extension.toUpperCase(Locale.ROOT)))
                    .contains(format);
            assertThat(AgreementFormats.byFileName("map/Afspraken (1)." + extension.toUpperCase(Locale.ROOT)))
                    .contains(format);
            assertThat(AgreementFormats.byMediaType(format.mediaType())).contains(format);
            assertThat(AgreementFormats.byMediaType(format.mediaType().toUpperCase(Locale.ROOT) + "; charset=utf-8"))
                    .contains(format);
        }

        @Test
        void is_not_found_by_what_no_format_is_known_by() {
            assertThat(AgreementFormats.byFileExtension("odt")).isEmpty();
            assertThat(AgreementFormats.byFileExtension("")).isEmpty();
            assertThat(AgreementFormats.byFileName("xlsx")).isEmpty();
            assertThat(AgreementFormats.byMediaType("text/plain")).isEmpty();
            assertThat(AgreementFormats.byMediaType("")).isEmpty();
        }

        @Test
        void writes_in_the_language_that_is_asked_for() {
            for (AgreementFormat format :
                    List.of(AgreementFormats.EXCEL, AgreementFormats.WORD, AgreementFormats.PDF)) {
                assertThat(Written.by(format.writer(Locale.GERMAN), AGREEMENT))
                        .as(format.name())
                        .isNotEqualTo(written(format));
            }
        }

        @Test
        void offers_the_regions_that_it_is_told() {
            for (AgreementFormat format : List.of(AgreementFormats.EXCEL, AgreementFormats.WORD)) {
                AgreementFormat offering = format.offering(SafetyRegions.all());
                assertThat(written(offering)).as(format.name()).isNotEqualTo(written(format));
                assertThat(offering).isNotEqualTo(format).isEqualTo(format.offering(SafetyRegions.all()));
            }
            assertThat(AgreementFormats.JSON.offering(SafetyRegions.all())).isEqualTo(AgreementFormats.JSON);
            assertThat(AgreementFormats.PDF.offering(SafetyRegions.all())).isEqualTo(AgreementFormats.PDF);
        }

        @Test
        void takes_no_blank_name_for_a_partner() {
            assertThatIllegalArgumentException().isThrownBy(() -> AgreementFormats.WORD.withPartner(" "));
        }
    }

    @Nested
    class A_format_of_others {
        @Test
        void joins_in_as_a_service() throws IOException {
            byte[] file = Written.by(new PlainTextFormat().writer(Locale.ENGLISH), AGREEMENT);
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(new ServicesOnClassPath(AgreementFormat.class, PlainTextFormat.class));
            try (InputStream in = new BufferedInputStream(new ByteArrayInputStream(file))) {
                assertThat(AgreementFormats.all())
                        .extracting(AgreementFormat::name)
                        .containsExactly("JSON", "Excel (xlsx)", "Word (docx)", "PDF", "Plain text");
                assertThat(AgreementFormats.byFileName("x.agreement")).isPresent();
                AgreementFormat format = AgreementFormats.of(in).orElseThrow();
                assertThat(format.name()).isEqualTo("Plain text");
                assertThat(format.reader().read(in, Catalogues.bundled()).agreement())
                        .isEqualTo(AGREEMENT);
            } finally {
                thread.setContextClassLoader(before);
            }
            assertThat(AgreementFormats.all()).isEqualTo(OWN);
        }
    }

    @Nested
    class The_libraries {
        @TempDir
        private Path folder;

        @Test
        void of_a_format_are_needed_only_where_it_is_used() throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    withoutLibraries(),
                    JsonAlone.class.getName()));
            for (AgreementFormat format : OWN) {
                Path file = folder.resolve("a." + format.fileExtension());
                command.add(Files.write(file, written(format)).toString());
            }
            Process machine =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            assertThat(new String(machine.getInputStream().readAllBytes(), UTF_8).lines())
                    .containsExactly(
                            "org.apache.poi.xssf.usermodel.XSSFWorkbook: false",
                            "com.lowagie.text.Document: false",
                            "JSON",
                            "Excel (xlsx)",
                            "Word (docx)",
                            "PDF",
                            "PDF",
                            "true",
                            "Agreement on netcentric crisis management",
                            "true",
                            withoutLibrary("Excel", "org.apache.poi:poi-ooxml"),
                            withoutLibrary("Word", "org.apache.poi:poi-ooxml"),
                            withoutLibrary("PDF", "com.github.librepdf:openpdf"),
                            withoutLibrary("PDF", "com.github.librepdf:openpdf"));
            assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        private static String withoutLibrary(String format, String library) {
            return "%s needs the library %s, which this application does not have. Add the dependency %s, or take away its exclusion."
                    .formatted(format, library, library);
        }

        private static String withoutLibraries() {
            return Stream.of("java.class.path", "jdk.module.path")
                    .map(property -> System.getProperty(property, ""))
                    .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                    .filter(entry -> Stream.of("poi", "openpdf", "xmlbeans")
                            .noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Blad");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(files)) {
                out.write(written(AgreementFormats.WORD));
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] compoundFile(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1));
        bytes.writeBytes((stream + "\0").getBytes(UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String kind) throws IOException {
        byte[] type = ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8);
        return zip(List.of(stored("mimetype", type), stored("content.xml", new byte[0])));
    }

    private record Part(String name, byte[] content, boolean isStored) {}

    private static Part stored(String name, byte[] content) {
        return new Part(name, content, true);
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                ZipEntry entry = new ZipEntry(part.name());
                if (part.isStored()) {
                    CRC32 checksum = new CRC32();
                    checksum.update(part.content());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.content().length);
                    entry.setCrc(checksum.getValue());
                }
                out.putNextEntry(entry);
                out.write(part.content());
            }
        }
        return bytes.toByteArray();
    }

    /** A stream that cannot go back, and counts what is read. */
    private static final class Counting extends FilterInputStream {
        private int read;

        Counting(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(count, 0);
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
