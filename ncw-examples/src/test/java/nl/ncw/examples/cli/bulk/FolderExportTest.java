package nl.ncw.examples.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a folder of agreements, of the files that stand where its documents go. */
class FolderExportTest {
    private static final String EDITED = "door iemand gewijzigd";

    @TempDir
    private Path root = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void three_agreements() throws IOException {
        in = Files.createDirectories(root.resolve("in"));
        out = root.resolve("out");
        Files.createDirectories(in.resolve("sub"));
        AgreementFiles.json(in.resolve("b.json"), SampleAgreements.gridOperator());
        AgreementFiles.json(in.resolve("a.json"), SampleAgreements.waterBoard());
        AgreementFiles.json(in.resolve("sub/c.json"), SampleAgreements.waterBoard());
    }

    @Test
    void each_agreement_in_the_folder_and_its_sub_folders_is_written() throws IOException {
        Run run = export();
        assertThat(run.words()).contains("Geschreven: 3. Ongewijzigd: 0. Niet gelukt: 0.");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(files(out)).containsExactly(FolderLock.NAME, "a.xlsx", "b.xlsx", "ncw-written.txt", "sub/c.xlsx");
    }

    @Test
    void each_document_is_what_the_command_makes_of_one_file() throws IOException {
        export();
        Path single = root.resolve("single.xlsx");
        Run.ncw(Locale.forLanguageTag("nl"), "export", in.resolve("sub/c.json").toString(), "--out", single.toString());
        assertThat(out.resolve("sub/c.xlsx")).hasSameBinaryContentAs(single);
    }

    @Test
    void hidden_files_those_of_open_documents_and_other_kinds_are_left_alone() throws IOException {
        for (String name : List.of(".hidden.json", "~$a.docx", ".~lock.a.docx#", "notes.txt", ".git/d.json")) {
            Files.createDirectories(in.resolve(name).getParent());
            Files.writeString(in.resolve(name), "geen overeenkomst");
        }
        assertThat(export().words()).contains("Geschreven: 3.").contains("Niet gelukt: 0.");
    }

    @Test
    void what_has_not_changed_is_skipped() throws IOException {
        export();
        List<Object> before = times();
        AgreementFiles.json(in.resolve("b.json"), SampleAgreements.drinkingWater());
        Run again = export();
        assertThat(again.words()).contains("Geschreven: 1. Ongewijzigd: 2.");
        assertThat(times()).startsWith(before.get(0)).endsWith(before.get(2)).isNotEqualTo(before);
    }

    @Test
    void another_option_makes_all_files_anew() {
        export();
        assertThat(export("--lang", "en").words()).contains("Written: 3. Unchanged: 0.");
    }

    @Test
    void a_run_that_was_stopped_before_it_listed_its_files_is_taken_up() throws IOException {
        export();
        Path list = out.resolve(WrittenFiles.NAME);
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, 2));
        Files.delete(out.resolve("sub/c.xlsx"));
        assertThat(export().words()).contains("Geschreven: 1. Ongewijzigd: 2. Niet gelukt: 0.");
        assertThat(Files.readAllLines(list)).isEqualTo(lines);
    }

    @Test
    void the_folder_that_is_made_is_said_and_its_sub_folders_are_not() {
        assertThat(export().err().strip()).isEqualTo("Map " + out + " gemaakt.");
        assertThat(export().err()).isEmpty();
    }

    @Test
    void the_next_step_is_to_validate_what_was_written() {
        assertThat(export().words())
                .endsWith("Volgende stap: kijk wat er nog ontbreekt met ncw validate " + out + " Map " + out
                        + " gemaakt. ");
    }

    @Test
    void the_next_step_after_errors_is_to_see_them_and_after_failures_to_mend_them() throws IOException {
        String json = Files.readString(in.resolve("a.json"));
        Files.writeString(in.resolve("a.json"), json.replaceFirst("\"voice\" : \"[a-z]+\"", "\"voice\" : \"onzin\""));
        assertThat(export().words())
                .contains("bekijk de fouten van een bestand met ncw validate " + in.resolve("a.json"));
        Files.writeString(in.resolve("a.json"), "{");
        assertThat(export().words()).doesNotContain("Volgende stap");
    }

    @Test
    void a_file_of_somebody_else_is_refused_and_the_others_are_written() throws IOException {
        Path foreign = Files.writeString(Files.createDirectories(out).resolve("a.xlsx"), EDITED);
        Run run = export();
        assertThat(run.words())
                .contains("a.xlsx bestaat al en is niet met deze opdracht gemaakt")
                .contains("Geschreven: 2. Ongewijzigd: 0. Niet gelukt: 1.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(foreign).hasContent(EDITED);
    }

    @Test
    void a_file_that_was_edited_since_is_refused() throws IOException {
        export();
        Path edited = Files.writeString(out.resolve("b.xlsx"), EDITED);
        Run run = export();
        assertThat(run.words())
                .contains("b.xlsx is gewijzigd nadat ncw het schreef")
                .contains("Geschreven: 0. Ongewijzigd: 2. Niet gelukt: 1.");
        assertThat(edited).hasContent(EDITED);
    }

    @Test
    void with_force_both_are_replaced() throws IOException {
        export();
        Files.writeString(out.resolve("b.xlsx"), EDITED);
        Files.copy(in.resolve("a.json"), in.resolve("d.json"));
        Files.writeString(out.resolve("d.xlsx"), EDITED);
        assertThat(export("--force").words()).contains("Geschreven: 2. Ongewijzigd: 2. Niet gelukt: 0.");
        assertThat(export().words()).contains("Geschreven: 0. Ongewijzigd: 4.");
    }

    @Test
    void a_broken_file_is_listed_at_the_end_and_stops_nothing() throws IOException {
        Files.writeString(in.resolve("aa.json"), "{\"catalogue\":");
        Run run = export();
        assertThat(run.words())
                .contains("Niet gelukt (1):")
                .contains("aa.json (bij '1:14'): Dit is geen geldig JSON-bestand")
                .contains("Geschreven: 3. Ongewijzigd: 0. Niet gelukt: 1.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void two_inputs_of_one_document_are_both_refused() throws IOException {
        export();
        Files.copy(out.resolve("a.xlsx"), in.resolve("A.xlsx"));
        Run run = export();
        assertThat(run.words())
                .contains("A.xlsx: van dit bestand en van a.json zou hetzelfde bestand worden gemaakt")
                .contains("a.json: van dit bestand en van A.xlsx zou hetzelfde bestand worden gemaakt")
                .contains("Geschreven: 0. Ongewijzigd: 2. Niet gelukt: 2.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void the_report_and_the_list_are_the_same_each_time() throws IOException {
        for (int index = 0; index < 20; index++) {
            Files.writeString(in.resolve("kapot" + index + ".json"), "{");
        }
        String first = export().out();
        byte[] list = Files.readAllBytes(out.resolve(WrittenFiles.NAME));
        delete(out);
        assertThat(export().out()).isEqualTo(first);
        assertThat(Files.readAllBytes(out.resolve(WrittenFiles.NAME))).isEqualTo(list);
    }

    @Test
    void a_file_read_with_errors_is_written_and_named_each_time() throws IOException {
        String json = Files.readString(in.resolve("a.json"));
        Files.writeString(in.resolve("a.json"), json.replaceFirst("\"voice\" : \"[a-z]+\"", "\"voice\" : \"onzin\""));
        Run run = export();
        assertThat(run.words())
                .contains("Gelezen met fouten (1): a.json: 1 fout")
                .contains("Geschreven: 3.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        Run again = export();
        assertThat(again.words())
                .contains("Gelezen met fouten (1): a.json: 1 fout")
                .contains("Ongewijzigd: 3.");
        assertThat(again.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void the_output_folder_may_lie_in_the_input_folder() {
        out = in.resolve("documents");
        export();
        assertThat(export().words()).contains("Geschreven: 0. Ongewijzigd: 3.");
    }

    @Test
    void a_folder_without_agreements_and_a_missing_one_cannot_be_read() throws IOException {
        in = Files.createDirectory(root.resolve("empty"));
        Run empty = export();
        assertThat(empty.words()).contains("staan geen overeenkomsten");
        assertThat(empty.code()).isEqualTo(ExitCode.UNREADABLE);
        in = root.resolve("missing");
        assertThat(export().code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void what_cannot_work_for_a_folder_is_wrong_use() {
        Run noFormat = Run.ncw(Locale.forLanguageTag("nl"), "export", in.toString(), "--out", out.toString());
        assertThat(noFormat.words()).contains("Noem met --format");
        assertThat(noFormat.code()).isEqualTo(ExitCode.WRONG_USAGE);
        out = in;
        assertThat(export().code()).isEqualTo(ExitCode.WRONG_USAGE);
        out = Path.of("-");
        assertThat(export().code()).isEqualTo(ExitCode.WRONG_USAGE);
        out = in.resolve("a.json");
        assertThat(export().code()).isEqualTo(ExitCode.UNWRITABLE);
    }

    @Test
    void a_list_that_is_none_is_not_replaced() throws IOException {
        Path list = Files.writeString(Files.createDirectories(out).resolve(WrittenFiles.NAME), EDITED);
        Run run = export();
        assertThat(run.words()).contains("is niet meer de lijst die ncw daar bijhoudt");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(list).hasContent(EDITED);
    }

    private Run export(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("export", in.toString(), "--format", "xlsx", "--out", out.toString()));
        arguments.addAll(List.of(options));
        return Run.ncw(Locale.forLanguageTag("nl"), arguments.toArray(String[]::new));
    }

    private List<Object> times() throws IOException {
        List<Object> times = new ArrayList<>();
        for (String name : List.of("a.xlsx", "b.xlsx", "sub/c.xlsx")) {
            times.add(Files.readAttributes(out.resolve(name), BasicFileAttributes.class)
                    .fileKey());
        }
        return times;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (String name : files(folder)) {
            Files.delete(folder.resolve(name));
        }
    }
}
