package nl.ncw.export.internal.ooxml.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook, is broken or means harm is refused, and the reason says what it is instead. */
class RefusedFileTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] WORKBOOK = RawWorkbook.empty().bytes();

    private static RefusedFileException refusal(byte[] bytes) {
        return catchThrowableOfType(
                RefusedFileException.class, () -> WorkbookFile.read(new ByteArrayInputStream(bytes)));
    }

    private static FileRefusal reason(byte[] bytes) {
        return refusal(bytes).reason();
    }

    private static byte[] zip(String... namesWithContent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesWithContent.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesWithContent[i]));
                zip.write(namesWithContent[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Nested
    class A_file_of_another_kind {
        static Stream<Arguments> files() throws IOException {
            return Stream.of(
                    arguments(FileRefusal.EMPTY, new byte[0]),
                    arguments(FileRefusal.PDF, "%PDF-1.7\n".getBytes(US_ASCII)),
                    arguments(FileRefusal.JSON, "\uFEFF \n{\"format\": \"ncw-agreement\"}".getBytes(UTF_8)),
                    arguments(FileRefusal.JSON, "[]".getBytes(UTF_8)),
                    arguments(FileRefusal.UNKNOWN, "Beste Anna,".getBytes(UTF_8)),
                    arguments(FileRefusal.UNKNOWN, "<html><table>".getBytes(UTF_8)),
                    arguments(FileRefusal.UNKNOWN, "a;b;c\n1;2;3".getBytes(UTF_8)),
                    arguments(FileRefusal.UNKNOWN, zip("foto.jpg", "x")),
                    arguments(
                            FileRefusal.OPEN_DOCUMENT,
                            zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                    arguments(
                            FileRefusal.OPEN_DOCUMENT_TEXT, zip("mimetype", "application/vnd.oasis.opendocument.text")),
                    arguments(FileRefusal.UNKNOWN, zip("mimetype", "application/epub+zip")),
                    arguments(FileRefusal.UNKNOWN, mainPart("officedocument.presentationml.presentation.main+xml")),
                    arguments(FileRefusal.BINARY_EXCEL, mainPart("ms-excel.sheet.binary.macroEnabled.main")),
                    arguments(FileRefusal.MACROS, mainPart("ms-excel.sheet.macroEnabled.main+xml")));
        }

        private static byte[] mainPart(String type) {
            return RawWorkbook.empty()
                    .replacing(
                            "[Content_Types].xml", "openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type)
                    .bytes();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void is_named_for_what_it_is(FileRefusal reason, byte[] file) {
            assertThat(reason(file)).isEqualTo(reason);
        }

        @Test
        void may_be_an_old_workbook() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet("Blad");
                workbook.write(bytes);
            }
            assertThat(reason(bytes.toByteArray())).isEqualTo(FileRefusal.OLD_EXCEL);
        }

        @Test
        void may_be_a_text_that_was_given_another_name() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                document.write(bytes);
            }
            assertThat(reason(bytes.toByteArray())).isEqualTo(FileRefusal.WORD);
        }

        @Test
        void may_be_an_old_text() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                    });
            bytes.writeBytes("WordDocument\0".getBytes(UTF_16LE));
            assertThat(reason(bytes.toByteArray())).isEqualTo(FileRefusal.OLD_WORD);
        }
    }

    @Nested
    class A_locked_file {
        @Test
        void is_known_by_its_envelope() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("geheim");
                try (var out = encryptor.getDataStream(files)) {
                    out.write(WORKBOOK);
                }
                files.writeFilesystem(bytes);
            }
            assertThat(reason(bytes.toByteArray())).isEqualTo(FileRefusal.LOCKED);
        }

        @Test
        void may_be_a_locked_zip_file() {
            byte[] locked = WORKBOOK.clone();
            int entry = ByteBuffer.wrap(locked).order(ByteOrder.LITTLE_ENDIAN).getInt(locked.length - 6);
            locked[entry + 8] |= 1;
            assertThat(reason(locked)).isEqualTo(FileRefusal.LOCKED);
        }
    }

    @Nested
    class A_file_with_macros {
        @ParameterizedTest
        @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/VBAPROJECT.BIN"})
        void is_refused_whatever_it_says_it_is(String part) {
            assertThat(reason(RawWorkbook.empty().with(part, "x").bytes())).isEqualTo(FileRefusal.MACROS);
        }
    }

    @Nested
    class A_broken_file {
        static IntStream ends() {
            return IntStream.iterate(2, end -> end < WORKBOOK.length - 21, end -> end + 37);
        }

        @ParameterizedTest
        @MethodSource("ends")
        void is_incomplete_wherever_it_ends(int end) {
            assertThat(reason(Arrays.copyOf(WORKBOOK, end))).isEqualTo(FileRefusal.INCOMPLETE);
        }

        static Stream<RawWorkbook> damaged() {
            return Stream.of(
                    RawWorkbook.empty().with("xl/workbook.xml", "<workbook><sheets>"),
                    RawWorkbook.empty().with("xl/workbook.xml", "<a></b>"),
                    RawWorkbook.empty().with("xl/workbook.xml", ""),
                    RawWorkbook.empty().with("xl/workbook.xml", "<a>&geheim;</a>"),
                    RawWorkbook.empty().with("xl/workbook.xml", "<a>\u0007</a>"),
                    RawWorkbook.empty()
                            .with(
                                    "xl/workbook.xml",
                                    out -> out.write(new byte[] {'<', 'a', '>', (byte) 0xE9, '<', '/', 'a', '>'})),
                    RawWorkbook.empty()
                            .with(
                                    "xl/workbook.xml",
                                    out -> out.write(
                                            new byte[] {'<', 'a', '>', (byte) 0xED, (byte) 0xA0, (byte) 0x80})),
                    RawWorkbook.empty().without("xl/worksheets/sheet1.xml"),
                    RawWorkbook.empty().without("xl/workbook.xml"));
        }

        @ParameterizedTest
        @MethodSource("damaged")
        void is_refused_with_the_part_that_is_damaged(RawWorkbook workbook) {
            RefusedFileException refusal = refusal(workbook.bytes());
            assertThat(refusal.reason()).isEqualTo(FileRefusal.DAMAGED);
            assertThat(refusal.values().get(0)).startsWith("xl/work");
        }

        @Test
        void is_refused_when_a_checksum_is_wrong() {
            byte[] bytes = WORKBOOK.clone();
            int entry = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 6);
            bytes[entry + 16] ^= 1;
            assertThat(refusal(bytes).values()).containsExactly("[Content_Types].xml", "its checksum is wrong");
        }

        @Test
        void never_ends_in_anything_but_a_refusal_wherever_a_byte_is_wrong() {
            for (int at = 0; at < WORKBOOK.length; at++) {
                byte[] bytes = WORKBOOK.clone();
                bytes[at] ^= 0x55;
                try {
                    WorkbookFile.read(new ByteArrayInputStream(bytes));
                } catch (IOException e) {
                    assertThat(e).isInstanceOf(RefusedFileException.class);
                }
            }
        }

        @Test
        void is_refused_when_a_part_stands_in_it_twice() {
            byte[] bytes =
                    RawWorkbook.empty().with("xl/workbook.xm1", "<workbook/>").bytes();
            String text = new String(bytes, ISO_8859_1).replace("workbook.xm1", "workbook.xml");
            assertThat(refusal(text.getBytes(ISO_8859_1)).values())
                    .containsExactly("xl/workbook.xml", "stands in the file twice");
        }
    }

    @Nested
    class What_is_made_to_do_harm {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                    "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
                    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><a/>"
                })
        void is_refused_when_it_declares_a_document_type(String xml) {
            assertThat(reason(RawWorkbook.empty()
                            .with("xl/sharedStrings.xml", xml)
                            .bytes()))
                    .isEqualTo(FileRefusal.DOCUMENT_TYPE);
        }

        @Test
        void is_refused_when_it_is_too_large() {
            assertThat(reason(new byte[16 * MEBIBYTE + 1])).isEqualTo(FileRefusal.TOO_LARGE);
        }

        @Test
        void is_refused_when_it_has_too_many_parts() {
            RawWorkbook workbook = RawWorkbook.empty();
            for (int i = 0; i < 2_000; i++) {
                workbook = workbook.with("xl/media/" + i, "");
            }
            assertThat(reason(workbook.bytes())).isEqualTo(FileRefusal.TOO_MANY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<a#/>", "<a b#=\"\"/>", "<a xmlns:b#=\"c\"/>", "<a xmlns:b=\"c#\"/>", "<?a# ?>"})
        void is_refused_when_it_has_more_names_than_the_file_format(String piece) {
            assertThat(refusal(RawWorkbook.empty()
                                    .with(
                                            "xl/sharedStrings.xml",
                                            RawWorkbook.repeated("<sst>", piece, 10_001, "</sst>"))
                                    .bytes())
                            .values())
                    .containsExactly("xl/sharedStrings.xml", "more than 10000 different names");
        }

        @Test
        void is_not_led_out_of_the_file_by_the_path_of_a_part() {
            RawWorkbook workbook = RawWorkbook.empty()
                    .replacing("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../../etc/passwd");
            assertThat(refusal(workbook.bytes()).values()).containsExactly("etc/passwd", "is missing");
        }
    }

    @Test
    void a_stream_that_fails_is_no_refusal() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line is dead");
            }
        };
        assertThat(catchThrowableOfType(IOException.class, () -> WorkbookFile.read(broken)))
                .hasMessage("line is dead");
    }
}
