package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ncw import} of a filled-in copy of the original Word form. */
class OriginalFormTest {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    @TempDir
    private Path folder;

    private Path form;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        form = folder.resolve("oud.docx");
        target = folder.resolve("afspraken.json");
        String table = row("2. Kerntaak", "> Beheerder")
                + row("4. Terugval procedure", "> Per telefoon")
                + row("5. Alerteren", "> Per mail");
        try (OutputStream out = Files.newOutputStream(form);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", RELATIONSHIPS);
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
                            + table + "</w:tbl></w:body></w:document>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(text -> "<w:tc><w:p><w:r><w:t>" + text.replace(">", "&gt;") + "</w:t></w:r></w:p></w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private Run imported(Path file, String... options) {
        return ncw(
                ENGLISH,
                Stream.concat(Stream.of("import", file.toString(), "--out", target.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void the_partner_is_the_one_that_is_named_beside_the_file() throws IOException {
        Run run = imported(form, "--partner", "Waterschap X");

        assertThat(run.out()).doesNotContain("--partner");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(AgreementFiles.read(target).partner())
                .contains(new CrisisPartner("Waterschap X", Optional.of(CoreTask.BEHEERDER), Optional.empty()));
    }

    @Test
    void nothing_is_said_of_what_was_sent_since_nobody_sent_it() {
        assertThat(imported(form, "--partner", "Waterschap X").out()).doesNotContain("--against");
    }

    @Test
    void without_a_name_it_is_asked_for() {
        assertThat(imported(form).out()).contains("Read it again with --partner");
    }

    @Test
    void without_a_name_the_core_task_is_kept_apart_and_that_is_an_error() throws IOException {
        assertThat(imported(form).code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(AgreementFiles.read(target).unplaced())
                .anySatisfy(kept -> assertThat(kept.content()).isEqualTo("Beheerder"));
    }

    @Test
    void a_name_beside_a_file_that_names_its_partner_is_not_used_and_that_is_said() throws IOException {
        imported(form, "--partner", "Waterschap X");
        Path named = Files.move(target, folder.resolve("genoemd.json"));

        assertThat(imported(named, "--partner", "Waterschap Y").out())
                .contains("The name in --partner was not used")
                .contains("Waterschap Y");
        assertThat(AgreementFiles.read(target).partner())
                .contains(new CrisisPartner("Waterschap X", Optional.of(CoreTask.BEHEERDER), Optional.empty()));
    }
}
