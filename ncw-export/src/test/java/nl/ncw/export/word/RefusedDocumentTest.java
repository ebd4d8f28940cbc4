package nl.ncw.export.word;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.SmallMemory;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no form, are broken, or were made to do harm. */
class RefusedDocumentTest {
    private static final byte[] DOCUMENT = ReturnedDocument.sent(TestAgreements.empty());

    private static final Pattern REFUSED = Pattern.compile(
            ": The file (is damaged:|grows larger|consists of more|holds far more)|: There (are|is) .*more than ");

    private static UnreadableAgreementException refusal(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableAgreementException.class,
                () -> new WordAgreementReader().read(new ByteArrayInputStream(bytes), Catalogues.bundled()));
    }

    private static FileRefusal reason(byte[] bytes) {
        return ((RefusedFileException) refusal(bytes).getCause()).reason();
    }

    private static byte[] oldOffice(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes((stream + "\0").getBytes(UTF_16LE));
        return bytes.toByteArray();
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(FileRefusal.EMPTY, new byte[0]),
                arguments(FileRefusal.PDF, "%PDF-1.7\n".getBytes(US_ASCII)),
                arguments(FileRefusal.JSON, "{}".getBytes(UTF_8)),
                arguments(FileRefusal.UNKNOWN, "Beste Anna,".getBytes(UTF_8)),
                arguments(FileRefusal.OLD_WORD, oldOffice("WordDocument")),
                arguments(FileRefusal.OLD_EXCEL, oldOffice("Workbook")),
                arguments(FileRefusal.EXCEL, Written.by(new ExcelAgreementWriter(), TestAgreements.empty())),
                arguments(FileRefusal.TOO_LARGE, new byte[(16 << 20) + 1]),
                arguments(
                        FileRefusal.MACROS,
                        EditedDocument.of(DOCUMENT)
                                .with("word/vbaProject.bin", "x")
                                .bytes()),
                arguments(
                        FileRefusal.DAMAGED,
                        EditedDocument.of(DOCUMENT)
                                .with(EditedDocument.BODY, "<w:document><w:body>")
                                .bytes()),
                arguments(
                        FileRefusal.DAMAGED,
                        EditedDocument.of(DOCUMENT).without(EditedDocument.BODY).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void a_file_is_named_for_what_it_is(FileRefusal reason, byte[] file) {
        assertThat(reason(file)).isEqualTo(reason);
    }

    @Test
    void a_password_is_told_of() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(files)) {
                out.write(DOCUMENT);
            }
            files.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray()).message(TestAgreements.DUTCH)).contains("wachtwoord", "Word");
    }

    static IntStream ends() {
        return IntStream.iterate(2, end -> end < DOCUMENT.length - 21, end -> end + 1501);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_file_is_incomplete_wherever_it_ends(int end) {
        assertThat(reason(Arrays.copyOf(DOCUMENT, end))).isEqualTo(FileRefusal.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>"
            })
    void a_document_type_is_refused_in_every_part(String xml) {
        for (String part : List.of(EditedDocument.BODY, "word/header1.xml", "docProps/custom.xml")) {
            assertThat(reason(EditedDocument.of(DOCUMENT).with(part, xml).bytes()))
                    .isEqualTo(FileRefusal.DOCUMENT_TYPE);
        }
    }

    @Test
    void more_text_than_a_form_can_hold_is_refused() {
        String paragraphs = "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(200_001);
        assertThat(reason(EditedDocument.of(DOCUMENT)
                        .replacing(EditedDocument.BODY, EditedDocument.END, paragraphs + "$1")
                        .bytes()))
                .isEqualTo(FileRefusal.TOO_MUCH_TEXT);
    }

    @Test
    void more_that_has_no_place_than_anybody_writes_is_refused() {
        String paragraphs = EditedDocument.paragraph("x").repeat(5_001);
        assertThat(refusal(EditedDocument.of(DOCUMENT)
                                .replacing(EditedDocument.BODY, EditedDocument.END, paragraphs + "$1")
                                .bytes())
                        .message(TestAgreements.DUTCH))
                .contains("5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbl><w:tr><w:tc", "sdt><w:sdtContent", "p><w:r", "p><w:pict><w:txbxContent"})
    void what_lies_in_itself_thousands_of_times_is_refused(String elements) {
        String start = "<w:" + elements + ">";
        String end = Stream.of(elements.split("><w:"))
                .map(element -> "</w:" + element + ">")
                .reduce("", (ends, next) -> next + ends);
        assertThat(refusal(EditedDocument.of(DOCUMENT)
                                .replacing(
                                        EditedDocument.BODY,
                                        EditedDocument.END,
                                        start.repeat(10_000) + end.repeat(10_000) + "$1")
                                .bytes())
                        .getMessage())
                // From Java 24 on the parser counts so far itself, and says it in its own words.
                .containsPattern("more than 100 elements in each other|depth of \"101\"");
    }

    @Test
    void what_lies_in_itself_as_often_as_people_do_is_read() {
        String tables = "<w:tbl><w:tr><w:tc>".repeat(30)
                + EditedDocument.paragraph("Diep")
                + "</w:tc></w:tr></w:tbl>".repeat(30);
        assertThat(EditedDocument.of(DOCUMENT)
                        .replacing(EditedDocument.BODY, EditedDocument.END, tables + "$1")
                        .read()
                        .agreement()
                        .unplaced())
                .extracting(UnplacedText::content)
                .containsExactly("Diep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:ins w:author=\"A\"/></w:p>",
                "<w:p><w:r><w:pict><w:imagedata/></w:pict></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>x</w:t></w:r></w:p>"
            })
    void more_to_remark_than_there_is_of_any_form_is_refused(String paragraph) {
        assertThat(refusal(EditedDocument.of(DOCUMENT)
                                .replacing(EditedDocument.BODY, EditedDocument.END, paragraph.repeat(10_001) + "$1")
                                .bytes())
                        .message(TestAgreements.DUTCH))
                .containsAnyOf("meer dan 10000 plaatsen", "meer dan 5000 teksten");
    }

    @Test
    void more_rows_than_a_form_can_hold_are_refused() {
        String answer = "<w:p><w:bookmarkStart w:id=\"x\" w:name=\""
                + EditedDocument.name("proces.alerteren.wijze/joint", "answer") + "\"/>" + EditedDocument.run("x")
                + "<w:bookmarkEnd w:id=\"x\"/></w:p>";
        assertThat(refusal(EditedDocument.of(DOCUMENT)
                                .replacing(EditedDocument.BODY, EditedDocument.END, answer.repeat(10_001) + "$1")
                                .bytes())
                        .message(TestAgreements.DUTCH))
                .contains("meer dan 10000 ingevulde rijen");
    }

    @Test
    void a_bookmark_counts_though_many_others_were_left_open_above_it() {
        String open = IntStream.range(0, 200)
                .mapToObj(i -> "<w:bookmarkStart w:id=\"x%d\" w:name=\"van_een_ander_%d\"/>".formatted(i, i))
                .collect(Collectors.joining());
        assertThat(EditedDocument.of(TestAgreements.full())
                        .replacing(EditedDocument.BODY, "<w:body>", "<w:body>" + open)
                        .replacing(EditedDocument.BODY, "<w:tag [^>]*>", "")
                        .read()
                        .findings())
                .isEmpty();
    }

    /** Takes a tenth of a build: each document is as large as it may be. The limits themselves are tested above. */
    @Tag("thorough")
    @Test
    void those_that_do_harm_are_refused_in_little_memory() throws Exception {
        assertThat(SmallMemory.lines(HostileDocuments.class))
                .hasSize(HostileDocuments.all().size())
                .allMatch(line -> REFUSED.matcher(line).find(), "is refused");
    }

    @Tag("thorough")
    @Test
    void a_wrong_byte_never_ends_in_anything_but_a_refusal() {
        for (int at = 0; at < DOCUMENT.length; at += 23) {
            byte[] bytes = DOCUMENT.clone();
            bytes[at] ^= 0x55;
            try {
                new WordAgreementReader().read(new ByteArrayInputStream(bytes), Catalogues.bundled());
            } catch (IOException e) {
                assertThat(e).isInstanceOf(UnreadableAgreementException.class);
            }
        }
    }

    @Test
    void every_reason_has_a_message_in_every_language() {
        assertThat(others().map(other -> refusal((byte[]) other.get()[1])))
                .allSatisfy(refused -> assertThat(LocalisedText.LANGUAGES)
                        .allSatisfy(language ->
                                assertThat(refused.message(language)).isNotBlank()));
    }
}
