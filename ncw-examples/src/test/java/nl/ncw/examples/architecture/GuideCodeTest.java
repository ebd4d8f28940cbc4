package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.json.JsonAgreementWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The code in the guides for those who embed the library. Each block stands, line by line, in a file that is compiled or
 * built, or is a command that a test runs. Only indentation differs.
 */
class GuideCodeTest {
    private static final Path DOCS = Path.of("docs");
    private static final List<String> GUIDES = List.of("embedding.md", "versioning.md");
    private static final List<Path> COMMANDS = List.of(Path.of("../README.md"), Path.of("../.github/CONTRIBUTING.md"));

    @TempDir
    private Path folder;

    /** A block of code between fences. */
    private record Block(String language, List<String> lines) {
        boolean isIn(List<String> file) {
            return Collections.indexOfSubList(file, lines) >= 0;
        }
    }

    @Test
    void each_block_is_of_a_kind_that_is_checked() throws IOException {
        assertThat(blocks(block -> true)).isNotEmpty().allSatisfy(block -> {
            assertThat(block.language()).isIn("java", "xml", "sh");
            assertThat(block.lines()).isNotEmpty();
        });
    }

    @Test
    void java_stands_in_a_source_that_is_compiled() throws IOException {
        assertStandsIn("java", files(Path.of("src"), name -> name.endsWith(".java")));
    }

    @Test
    void xml_stands_in_a_pom_or_in_the_readme() throws IOException {
        List<Path> files = new ArrayList<>(files(Path.of("src/it"), name -> name.endsWith(".xml")));
        files.addAll(List.of(Path.of("pom.xml"), Path.of("../pom.xml"), Path.of("../README.md")));
        assertStandsIn("xml", files);
    }

    @Test
    void commands_are_those_of_the_readme_or_run_here() throws IOException {
        Files.writeString(
                folder.resolve("agreement.json"), new JsonAgreementWriter().toJson(SampleAgreements.waterBoard()));
        String known = read(COMMANDS.get(0)) + read(COMMANDS.get(1));
        for (Block block : blocks(block -> block.language().equals("sh"))) {
            for (String command : block.lines()) {
                if (command.startsWith("ncw ")) {
                    assertThat(run(command).code()).as(command).isIn(0, 1); // 1: run, with errors in the agreement
                } else {
                    assertThat(known).contains("`" + command + "`");
                }
            }
        }
    }

    private Run run(String command) {
        return Run.ncw(
                Locale.ENGLISH,
                Arrays.stream(command.split(" "))
                        .skip(1)
                        .map(word ->
                                word.endsWith(".json") ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new));
    }

    private static void assertStandsIn(String language, List<Path> files) throws IOException {
        List<List<String>> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(read(file).lines().map(String::strip).toList());
        }
        List<Block> blocks = blocks(block -> block.language().equals(language));
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.stream().filter(block -> contents.stream().noneMatch(block::isIn)))
                .as("blocks that stand in no file")
                .isEmpty();
    }

    private static List<Block> blocks(Predicate<Block> wanted) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String guide : GUIDES) {
            List<String> lines = null;
            for (String line :
                    read(DOCS.resolve(guide)).lines().map(String::strip).toList()) {
                if (!line.startsWith("```")) {
                    if (lines != null) {
                        lines.add(line);
                    }
                } else if (lines == null) {
                    lines = new ArrayList<>();
                    blocks.add(new Block(line.substring(3), lines));
                } else {
                    lines = null;
                }
            }
        }
        return blocks.stream().filter(wanted).toList();
    }

    private static List<Path> files(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
