package nl.ncw.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the command line, as a shell runs it, with a small program in the place of {@code ncw.jar}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String ARCHIVE_TO_MAKE = "option: -Dncw.class-data-archive=";
    private static final String ARCHIVE_IN_USE = "option: -XX:SharedArchiveFile=";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path launcher = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Path program = Files.createDirectory(folder.resolve("a program"));
        launcher = Files.copy(Path.of("src/main/launcher/ncw"), program.resolve("ncw"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LaunchedProgram.class.getName());
        try (OutputStream out = Files.newOutputStream(program.resolve("ncw.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Class<?> type : List.of(LaunchedProgram.class, ClassDataArchive.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(name));
                try (InputStream in =
                        Objects.requireNonNull(LauncherTest.class.getResourceAsStream("/" + name), name)) {
                    in.transferTo(jar);
                }
            }
        }
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put(
                "XDG_CACHE_HOME",
                Files.writeString(folder.resolve("no-folder"), "").toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void arguments_arrive_as_they_were_typed() throws Exception {
        Run run =
                shell("'" + launcher + "' 'Noord en Zuid' 'it''s' '\"quoted\"' 'Tschüß' '' '*' '$HOME' 'a\\b' 'x=y:z'");
        assertThat(run.out().lines().filter(line -> line.startsWith("argument")))
                .containsExactly(
                        "argument: Noord en Zuid",
                        "argument: its",
                        "argument: \"quoted\"",
                        "argument: Tschüß",
                        "argument: ",
                        "argument: *",
                        "argument: $HOME",
                        "argument: a\\b",
                        "argument: x=y:z");
    }

    @Test
    void standard_streams_and_the_exit_code_are_those_of_the_program() throws Exception {
        Run run = shell("printf document | '" + launcher + "' fail");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("argument: fail\ninput: document\noption: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_link_to_the_launcher_starts_the_jar_beside_the_launcher() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("ncw"), Path.of("other"));
        Files.createSymbolicLink(bin.resolve("other"), Path.of("../a program/ncw"));
        assertThat(shell("PATH='" + bin + "':$PATH; ncw linked").out()).contains("argument: linked");
    }

    @Test
    void a_folder_among_the_arguments_leaves_the_compiler_to_java() throws Exception {
        assertThat(shell("'" + launcher + "' file").out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(shell("'" + launcher + "' '" + folder + "'").out()).doesNotContain("-XX:TieredStopAtLevel");
    }

    @Test
    void a_missing_jar_is_told_in_both_languages() throws Exception {
        Files.delete(launcher.resolveSibling("ncw.jar"));
        assertRefused(shell("'" + launcher + "'"), "ncw.jar ontbreekt", "ncw.jar is missing");
    }

    private static void assertRefused(Run run, String dutch, String english) {
        assertThat(run.code()).isEqualTo(127);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(dutch, english);
    }

    private Run shell(String line) throws IOException, InterruptedException {
        // In a file, since the encoding of arguments is that of the machine.
        Path script = Files.writeString(folder.resolve("line.sh"), line);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** The Java that runs the program. */
    @Nested
    class Java {
        @Test
        void is_that_of_java_home() throws Exception {
            environment.put("JAVA_HOME", java("21.0.4").toString());
            assertThat(shell("'" + launcher + "'").out()).startsWith("Java of the test");
        }

        @Test
        void is_that_of_the_path_if_java_home_has_none() throws Exception {
            environment.put("JAVA_HOME", folder.resolve("removed").toString());
            environment.put("PATH", java("17.0.1") + "/bin:" + System.getenv("PATH"));
            assertThat(shell("'" + launcher + "'").out()).startsWith("Java of the test");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.8.0_292", "11.0.2"})
        void is_refused_if_it_is_too_old(String version) throws Exception {
            Path home = java(version);
            environment.put("JAVA_HOME", home.toString());
            assertRefused(shell("'" + launcher + "'"), version + " is te oud", version + " is too old");
            Files.delete(home.resolve("release"));
            assertRefused(shell("'" + launcher + "'"), version + " is te oud", version + " is too old");
        }

        @Test
        void is_asked_for_if_there_is_none() throws Exception {
            Path tools = Files.createDirectory(folder.resolve("tools"));
            for (String tool : List.of("readlink", "dirname", "basename", "uname", "ls", "cksum", "sed")) {
                Path found = Stream.of("/usr/bin", "/bin")
                        .map(bin -> Path.of(bin, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                Files.createSymbolicLink(tools.resolve(tool), found);
            }
            environment.put("JAVA_HOME", "");
            environment.put("PATH", tools.toString());
            assertRefused(shell("'" + launcher + "'"), "Installeer Java 17", "Install Java 17");
        }

        private Path java(String version) throws IOException {
            Path home = folder.resolve("java " + version);
            Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
            Files.writeString(
                    java,
                    "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"" + version
                            + "\"' >&2 || echo 'Java of the test'\n");
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
            return home;
        }
    }

    /** The archive of class data in the user's cache. */
    @Nested
    class Archive {
        @Test
        void is_left_by_the_first_run_and_used_by_the_next() throws Exception {
            Path cache = folder.resolve("a cache");
            environment.put("XDG_CACHE_HOME", cache.toString());
            assertThat(shell("'" + launcher + "' one").out()).contains(ARCHIVE_TO_MAKE + cache);
            Path archive = awaitArchives(cache, 1).get(0);
            Run second = shell("'" + launcher + "' two");
            assertThat(second.out()).contains(ARCHIVE_IN_USE + archive).doesNotContain(ARCHIVE_TO_MAKE);
            assertThat(second.err()).isEmpty();
        }

        @Test
        void that_is_broken_does_not_hinder_the_run() throws Exception {
            Path cache = folder.resolve("cache");
            environment.put("XDG_CACHE_HOME", cache.toString());
            shell("'" + launcher + "' one");
            Path archive = awaitArchives(cache, 1).get(0);
            byte[] whole = Files.readAllBytes(archive);
            assertRunsWith(archive, new byte[0]);
            assertRunsWith(archive, Arrays.copyOf(whole, whole.length / 2));
            assertRunsWith(archive, new byte[whole.length]);
            Arrays.fill(whole, whole.length / 4, whole.length / 2, (byte) 1);
            assertRunsWith(archive, whole);
            awaitArchives(cache, 1);
        }

        @Test
        void of_another_jar_does_not_hinder_the_run() throws Exception {
            Path cache = folder.resolve("cache");
            environment.put("XDG_CACHE_HOME", cache.toString());
            shell("'" + launcher + "' one");
            Path archive = awaitArchives(cache, 1).get(0);
            Files.setLastModifiedTime(launcher.resolveSibling("ncw.jar"), FileTime.fromMillis(1_000_000_000_000L));
            assertThat(shell("'" + launcher + "' two").out())
                    .contains(ARCHIVE_TO_MAKE)
                    .doesNotContain(archive.toString());
            assertThat(awaitArchives(cache, 2)).contains(archive);
        }

        @Test
        void is_done_without_where_the_cache_cannot_be_written() throws Exception {
            Run run = shell("'" + launcher + "' one");
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("argument: one\n");
            assertThat(run.err()).isEmpty();
        }

        private void assertRunsWith(Path archive, byte[] content) throws Exception {
            Files.write(archive, content);
            Run run = shell("'" + launcher + "' fail");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).startsWith("argument: fail\n");
            assertThat(run.err()).isEmpty();
        }

        /** Returns the archives when the processes that make them have ended. */
        private static List<Path> awaitArchives(Path cache, int count) throws Exception {
            for (int tries = 0; tries < 600; tries++) {
                try (Stream<Path> files = Files.list(cache.resolve("ncw"))) {
                    List<Path> found = files.toList();
                    if (found.size() == count
                            && found.stream().allMatch(file -> file.toString().endsWith(".jsa"))) {
                        return found;
                    }
                }
                Thread.sleep(100);
            }
            throw new AssertionError("no archive in " + cache);
        }
    }
}
