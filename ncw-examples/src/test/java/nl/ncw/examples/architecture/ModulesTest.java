package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the library as Java modules, on the module path of a Java machine of their own. */
class ModulesTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void the_model_needs_java_base_alone() {
        assertThat(ModuleFinder.of(modulePath().toArray(Path[]::new))
                        .find("nl.ncw.model")
                        .map(ModuleReference::descriptor)
                        .orElseThrow()
                        .requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void the_quick_start_works_on_the_module_path() throws Exception {
        Path file = folder.resolve("agreement.pdf");
        assertThat(run("nl.ncw.examples/nl.ncw.examples.QuickStartExample", file.toString()))
                .isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void the_command_line_works_on_the_module_path() throws Exception {
        assertThat(run("nl.ncw.examples/nl.ncw.examples.cli.Ncw", "samples", "--out", folder.toString()))
                .isZero();
        assertThat(folder.resolve("voorbeeld-2026-001.xlsx")).isNotEmptyFile();
    }

    private int run(String main, String... arguments) throws IOException, InterruptedException {
        String path = modulePath().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Stream.of(Stream.of(JAVA, "--module-path", path, "--module", main), Arrays.stream(arguments))
                                .flatMap(words -> words)
                                .toList())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    private static Stream<Path> modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry ->
                        !entry.endsWith("test-classes") && !entry.toString().endsWith("-tests.jar"))
                // Its jars share packages, which modules must not.
                .filter(entry -> !entry.getFileName().toString().startsWith("jazzer"));
    }
}
