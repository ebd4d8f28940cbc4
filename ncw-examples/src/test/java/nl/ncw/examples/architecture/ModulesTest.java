package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the library as Java modules, on the module path of a Java machine of their own. */
class ModulesTest {
    private static final List<String> WITH_JSON =
            List.of("ncw-model", "ncw-catalogue", "ncw-export", "jackson", "poi", "openpdf");
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

    @Test
    void json_works_without_the_modules_of_other_formats_which_say_what_to_require() throws Exception {
        String tests = Path.of(JsonAloneOnModulePath.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String path = modulePath()
                .map(Path::toString)
                // Others on the path are automatic modules, and one of these makes all others readable.
                .filter(entry -> WITH_JSON.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        JAVA,
                        "--module-path",
                        path,
                        "--add-modules",
                        "nl.ncw.export,nl.ncw.catalogue",
                        "--class-path",
                        tests,
                        JsonAloneOnModulePath.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "true",
                        toRequire("Excel", "org.apache.poi:poi-ooxml", "org.apache.poi.ooxml"),
                        toRequire("Word", "org.apache.poi:poi-ooxml", "org.apache.poi.ooxml"),
                        toRequire("PDF", "com.github.librepdf:openpdf", "com.github.librepdf.openpdf"));
    }

    private static String toRequire(String format, String library, String module) {
        return ("%s needs the library %s, which this application does not have. Add the dependency %s, or take away its"
                        + " exclusion; and add \"requires %s;\" to the module-info of the application.")
                .formatted(format, library, library, module);
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
