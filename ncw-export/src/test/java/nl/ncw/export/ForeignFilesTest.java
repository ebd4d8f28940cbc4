package nl.ncw.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.filekind.ForeignFileKind;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other kinds are named for what they are, whichever reader is given them. */
class ForeignFilesTest {
    private static final List<AgreementFormat> FORMATS =
            List.of(AgreementFormats.JSON, AgreementFormats.EXCEL, AgreementFormats.WORD, AgreementFormats.PDF);

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String XML = "<?xml version=\"1.0\"?>\n";
    private static final String OASIS = "application/vnd.oasis.opendocument.";

    static Stream<Arguments> files() throws IOException {
        return Stream.concat(texts(), binaries());
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                        arguments("RTF", "{\\rtf1\\ansi Beste Anna}"),
                        arguments("HTML", "<!DOCTYPE html>\n<html><body>x</body></html>"),
                        arguments(
                                "HTML", "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head></head></html>"),
                        arguments("HTML", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x"),
                        arguments("CSV", "vraag;antwoord\n1.1;\"ja; altijd\"\n"),
                        arguments("CSV", "\"question\",\"answer\"\n"),
                        arguments("CSV", "1\t2\t3\n4\t5\t6\n"),
                        arguments("e-mail", "Received: from a by b;\r\n Fri, 1 May 2026\r\nFrom: a@b.nl\r\n\r\nHallo"),
                        arguments("e-mail", "MIME-Version: 1.0\nSubject: x\nContent-Type: text/plain\n\nHallo"),
                        arguments("iCalendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
                        arguments("shortcut", "[InternetShortcut]\r\nURL=https://example.org/\r\n"),
                        arguments(
                                "saved as XML", XML + "<?mso-application progid=\"Word.Document\"?><w:wordDocument/>"),
                        arguments(
                                "workbook that was saved as XML",
                                XML + "<?mso-application progid=\"Excel.Sheet\"?><a/>"),
                        arguments(".odt", XML + "<office:document office:mimetype=\"" + OASIS + "text\"/>"),
                        arguments("XML file", XML + "<a/>"))
                .flatMap(file -> {
                    String text = (String) file.get()[1];
                    return Stream.of(
                            arguments(file.get()[0], text.getBytes(UTF_8)),
                            arguments(file.get()[0], ("\ufeff\r\n " + text).getBytes(UTF_8)),
                            arguments(file.get()[0], text.getBytes(UTF_16)));
                });
    }

    private static Stream<Arguments> binaries() throws IOException {
        return Stream.of(
                arguments("e-mail", ole("__properties_version1.0")),
                arguments("e-mail", ole("__substg1.0_0037001F")),
                arguments(".doc", ole("WordDocument\0")),
                arguments(".xls", ole("Workbook\0")),
                arguments("presentation", ole("PowerPoint Document\0")),
                arguments(".odt", zip("mimetype", OASIS + "text", "content.xml", "x")),
                arguments(".ods", zip("mimetype", OASIS + "spreadsheet", "content.xml", "x")),
                arguments("presentation", zip("mimetype", OASIS + "presentation")),
                arguments("OpenDocument", zip("mimetype", OASIS + "graphics")),
                arguments("presentation", zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "x")),
                arguments("Pages, Numbers", zip("Index/Document.iwa", "x", "preview.jpg", "x")),
                arguments("Pages, Numbers", zip("index.xml", "<sl:document/>", "buildVersionHistory.plist", "x")),
                arguments("\"Map/Afspraken (1).DOCX\"", zip("Map/", "", "Map/Afspraken (1).DOCX", "x")),
                arguments("\"a.json\"", zip("a.json", "{}", "__MACOSX/._a.json", "x")),
                arguments("2 files that can be forms (a.xlsx, b.pdf)", zip("b.pdf", "x", "a.xlsx", "x", "c.txt", "x")),
                arguments("picture", bytes("\u0089PNG\r\n\u001a\n\0")),
                arguments("picture", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")),
                arguments("picture", bytes("\0\0\0\u0018ftypheic\0\0\0\0")),
                arguments("winmail.dat", bytes("\u0078\u009f>\"\0")),
                arguments("compressed", bytes("7z\u00bc\u00af'\u001c\0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_named_by_each_reader_in_each_language(String name, byte[] file) {
        for (AgreementFormat format : FORMATS) {
            UnreadableAgreementException refusal = catchThrowableOfType(
                    UnreadableAgreementException.class,
                    () -> format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled()));
            assertThat(refusal.message(Locale.ENGLISH)).as(format.name()).contains(name);
            assertThat(refusal.place()).as(format.name()).hasToString("");
            assertThat(LocalisedText.LANGUAGES.stream().map(refusal::message))
                    .as(format.name())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_that_no_format_fits_is_described_to_whoever_asks(String name, byte[] file) throws IOException {
        var in = new ByteArrayInputStream(file);
        assertThat(AgreementFormats.describeOther(in).orElseThrow().in(Locale.ENGLISH))
                .contains(name);
        assertThat(in.readAllBytes()).isEqualTo(file);
    }

    @Test
    void an_old_document_that_is_attached_to_an_e_mail_does_not_hide_it() {
        byte[] mail = bytes(OLE + "\0".repeat(22) + "\u0009\0" + "\0".repeat(16) + "\0\0\0\0" + "\0".repeat(460)
                + utf16("__nameid_version1.0") + "\0".repeat(600) + utf16("WordDocument\0"));
        assertThat(ForeignFile.of(mail)).map(ForeignFile::kind).contains(ForeignFileKind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"ncw-agreement\"",
                "\ufeff\n  {\"a\": 1, \"b\": 2",
                "[1, 2, 3",
                "\"format\": \"ncw-agreement\",\n\"id\": \"a\",\n\"status\": \"b\","
            })
    void broken_json_is_no_table(String text) {
        assertThat(ForeignFile.of(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void words_without_markup_are_plain_text() {
        assertThat(ForeignFile.of("Beste Anna,\nhierbij de afspraken.".getBytes(UTF_8)))
                .map(ForeignFile::kind)
                .contains(ForeignFileKind.PLAIN_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_sentence_that_says_what_to_do(ForeignFileKind kind) {
        LocalisedText text = new ForeignFile(kind, List.of("2", "a.xlsx")).text();
        assertThat(LocalisedText.LANGUAGES)
                .extracting(text::in)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).matches("[^%]*[.;] [^%]+\\."));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static String utf16(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static byte[] ole(String stream) {
        return bytes(OLE + utf16(stream));
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part < parts.length; part += 2) {
                zip.putNextEntry(new ZipEntry(parts[part]));
                zip.write(parts[part + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
