package nl.ncw.examples.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.Display;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds that was stopped: its list, its documents, half-written files. Also one that still goes on. */
class StoppedExportTest {
    private static final String PART = ".0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0.part";

    @TempDir
    private Path root = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");
    private Path list = Path.of("");

    @BeforeEach
    void three_agreements_that_were_exported() throws IOException {
        in = Files.createDirectories(root.resolve("in"));
        out = root.resolve("out");
        list = out.resolve(WrittenFiles.NAME);
        Files.createDirectories(in.resolve("sub"));
        AgreementFiles.json(in.resolve("a.json"), SampleAgreements.waterBoard());
        AgreementFiles.json(in.resolve("b.json"), SampleAgreements.gridOperator());
        AgreementFiles.json(in.resolve("sub/c.json"), SampleAgreements.waterBoard());
        export();
    }

    @Test
    void a_list_that_lacks_documents_is_made_whole() throws IOException {
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, 2));
        Files.delete(out.resolve("sub/c.xlsx"));
        assertThat(export().words()).contains("Geschreven: 1. Ongewijzigd: 2. Niet gelukt: 0.");
        assertThat(Files.readAllLines(list)).isEqualTo(lines);
    }

    @Test
    void the_list_knows_what_was_about_to_be_written_and_what_was_there_before() throws IOException {
        String whole = Files.readString(list);
        String last = whole.lines().skip(3).findFirst().orElseThrow();
        String other = last.substring(0, 65) + "0".repeat(64) + last.substring(129);
        Files.writeString(list, whole + other + "\n" + last.substring(0, 140));
        AgreementFiles.json(in.resolve("sub/c.json"), SampleAgreements.drinkingWater());
        assertThat(export().words()).contains("Geschreven: 1. Ongewijzigd: 2. Niet gelukt: 0.");
        assertThat(Files.readAllLines(list)).hasSize(4).doesNotContain(last, other);
    }

    @Test
    void a_document_is_listed_before_it_stands() throws Exception {
        WrittenFile.Listed listed = new WrittenFile.Listed("d.xlsx", line(0));
        try (WrittenFiles written = WrittenFiles.open(out, terminal())) {
            written.announce(listed);
            assertThat(Files.readAllLines(list)).hasSize(5).last().isEqualTo(line(0).line("d.xlsx"));
        }
    }

    @Test
    void what_was_half_written_is_removed() throws IOException {
        for (String name : List.of("sub/.c.xlsx", ".ncw-written.txt")) {
            Files.createFile(out.resolve(name + PART));
        }
        export();
        assertThat(files(out)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a_folder_that_another_run_writes_to_is_refused() throws Exception {
        FolderLock other = FolderLock.take(out, terminal());
        Run refused = export();
        assertThat(refused.words()).contains("In de map " + out + " schrijft nu een andere opdracht van ncw.");
        assertThat(refused.code()).isEqualTo(ExitCode.UNWRITABLE);
        other.release();
        assertThat(export().code()).isEqualTo(ExitCode.FINE);
    }

    private WrittenFile line(int number) throws IOException {
        return WrittenFile.parse(Files.readAllLines(list).get(number + 1))
                .orElseThrow()
                .file();
    }

    private Run export() {
        return Run.ncw(
                Locale.forLanguageTag("nl"), "export", in.toString(), "--format", "xlsx", "--out", out.toString());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(Path::toString).toList();
        }
    }

    private static Terminal terminal() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Terminal(
                nowhere,
                nowhere,
                TerminalMessages.in(Language.NL),
                Language.NL,
                new StandardStreams(InputStream.nullInputStream(), OutputStream.nullOutputStream()),
                Display.PLAIN);
    }
}
