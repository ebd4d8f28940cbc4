package nl.ncw.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Display;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Output in files, on file systems of every kind. */
class OutputFileTest {
    private static final ForceOption FORCED = CommandLine.populateCommand(new ForceOption(), "--force");

    private static final String UUID = "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0";

    /** File systems with a folder in each. */
    enum Machine {
        UNIX(Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix"), "/work"),
        WITHOUT_PERMISSIONS(Configuration.unix().toBuilder(), "/work"),
        WINDOWS(Configuration.windows().toBuilder().setAttributeViews("basic", "owner", "dos", "acl"), "C:\\work"),
        MEMORY_STICK(Configuration.windows().toBuilder().setAttributeViews("basic", "dos"), "C:\\work");

        private final Configuration configuration;
        private final String folder;

        Machine(Configuration.Builder configuration, String folder) {
            this.configuration = configuration.setMaxSize(1 << 20).build();
            this.folder = folder;
        }

        Path folder() throws IOException {
            FileSystem files = Jimfs.newFileSystem(configuration);
            return Files.createDirectories(files.getPath(folder));
        }
    }

    @Nested
    class OnEveryMachine {
        @ParameterizedTest
        @EnumSource
        void makes_a_file_and_its_folders(Machine machine) throws Exception {
            Path file = machine.folder().resolve("deeper").resolve("form.xlsx");
            write("new", file);
            assertThat(file).hasContent("new");
            assertThat(names(file.getParent())).containsExactly("form.xlsx");
        }

        @ParameterizedTest
        @EnumSource
        void replaces_a_file_and_leaves_nothing_beside_it(Machine machine) throws Exception {
            Path file = Files.writeString(machine.folder().resolve("form.xlsx"), "old and longer");
            write("new", file);
            assertThat(file).hasContent("new");
            assertThat(names(file.getParent())).containsExactly("form.xlsx");
        }

        @ParameterizedTest
        @EnumSource
        void replaces_no_file_unless_the_user_says_so(Machine machine) throws Exception {
            Path file = Files.writeString(machine.folder().resolve("form.xlsx"), "old");
            assertRefused(file, "--force", new ForceOption());
            assertThat(file).hasContent("old");
        }

        @ParameterizedTest
        @EnumSource
        void follows_links_to_the_file_that_is_there_or_not(Machine machine) throws Exception {
            Path folder = machine.folder();
            Path file = Files.writeString(folder.resolve("real.json"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
            Path second = Files.createSymbolicLink(folder.resolve("second.json"), link);
            Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("none.json"));
            write("new", second);
            write("first", dangling);
            assertThat(List.of(link, second, dangling)).allMatch(Files::isSymbolicLink);
            assertThat(file).hasContent("new");
            assertThat(folder.resolve("none.json")).hasContent("first");
        }

        @ParameterizedTest
        @EnumSource
        void says_that_a_link_leads_to_itself(Machine machine) throws Exception {
            Path folder = machine.folder();
            Path link = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
            Files.createSymbolicLink(folder.resolve("b"), link);
            assertRefused(link, "a link that leads back to itself");
        }

        @ParameterizedTest
        @EnumSource
        void says_that_the_target_is_a_folder(Machine machine) throws Exception {
            assertRefused(machine.folder(), "this is a folder");
        }

        @ParameterizedTest
        @EnumSource
        void says_that_the_folder_is_a_file(Machine machine) throws Exception {
            Path file = Files.writeString(machine.folder().resolve("a.json"), "old");
            assertRefused(file.resolve("b").resolve("c.json"), "a.json is a file and no folder");
        }

        @ParameterizedTest
        @EnumSource
        void says_that_the_disk_is_full_and_leaves_what_was_there(Machine machine) throws Exception {
            Path file = Files.writeString(machine.folder().resolve("a.json"), "old");
            assertThatThrownBy(() -> write("x".repeat(2 << 20), file)).hasMessageContaining("not enough room");
            assertThat(file).hasContent("old");
            assertThat(names(file.getParent())).containsExactly("a.json");
        }

        @ParameterizedTest
        @EnumSource
        void removes_what_dead_runs_left_and_nothing_else(Machine machine) throws Exception {
            Path folder = machine.folder();
            old(folder.resolve(".form.xlsx." + UUID + ".part"));
            old(folder.resolve("form.xlsx." + UUID + ".part"));
            old(folder.resolve(".form.xlsx.part"));
            Files.writeString(folder.resolve(".other.pdf." + UUID + ".part"), "of a run that is not dead");
            write("new", folder.resolve("a.json"));
            assertThat(names(folder))
                    .containsExactly(
                            ".form.xlsx.part", ".other.pdf." + UUID + ".part", "a.json", "form.xlsx." + UUID + ".part");
        }

        private void old(Path file) throws IOException {
            Files.writeString(file, "left");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
    }

    @Nested
    class Permissions {
        @ParameterizedTest
        @ValueSource(strings = {"rw-------", "rw-rw----", "rwxr-x---", "rw-rw-rw-"})
        void stay_on_unix(String permissions) throws Exception {
            Path file = Files.writeString(Machine.UNIX.folder().resolve("a.json"), "old");
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            view.setPermissions(PosixFilePermissions.fromString(permissions));
            view.setOwner(principals(file).lookupPrincipalByName("region"));
            view.setGroup(principals(file).lookupPrincipalByGroupName("crisis"));
            write("new", file);
            assertThat(file).hasContent("new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
            assertThat(view.readAttributes().owner()).hasToString("region");
            assertThat(view.readAttributes().group()).hasToString("crisis");
        }

        @Test
        void stay_on_windows() throws Exception {
            Path file = Files.writeString(Machine.WINDOWS.folder().resolve("a.json"), "old");
            AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
            view.setOwner(principals(file).lookupPrincipalByName("region"));
            AclEntry entry = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(AclEntryPermission.READ_DATA)
                    .build();
            view.setAcl(List.of(entry));
            Files.setAttribute(file, "dos:hidden", true);
            write("new", file);
            assertThat(file).hasContent("new");
            assertThat(view.getAcl()).containsExactly(entry);
            assertThat(view.getOwner()).hasToString("region");
            assertThat(Files.isHidden(file)).isTrue();
        }

        @Test
        void forbid_to_replace_a_file_that_is_read_only_on_unix() throws Exception {
            Path file = Files.writeString(Machine.UNIX.folder().resolve("a.json"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            assertRefused(file, "read-only");
            assertThat(file).hasContent("old");
        }

        @ParameterizedTest
        @EnumSource(names = {"WINDOWS", "MEMORY_STICK"})
        void forbid_to_replace_a_file_that_is_read_only_on_windows(Machine machine) throws Exception {
            Path file = Files.writeString(machine.folder().resolve("a.json"), "old");
            Files.setAttribute(file, "dos:readonly", true);
            assertRefused(file, "read-only");
            assertThat(file).hasContent("old");
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OnThisMachine {
        @TempDir
        private Path folder;

        @Test
        void a_pipe_stays_a_pipe() throws Exception {
            Path pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
                try (InputStream in = Files.newInputStream(pipe)) {
                    return in.readAllBytes();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            write("new", pipe);
            assertThat(read.get()).isEqualTo("new".getBytes(StandardCharsets.UTF_8));
            assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
        }

        @Test
        void a_folder_behind_a_link_is_a_folder() throws Exception {
            Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
            write("new", link.resolve("deeper").resolve("a.json"));
            write("new", link.resolve("a.json"));
            assertThat(folder.resolve("real/a.json")).hasContent("new");
        }

        @Test
        void a_name_may_be_as_long_as_the_file_system_allows() throws Exception {
            Path file = folder.resolve("ë".repeat(125) + ".json");
            write("new", file);
            assertThat(file).hasContent("new");
        }
    }

    @Test
    void a_device_of_windows_is_no_name_for_a_file() throws Exception {
        Path folder = Machine.WINDOWS.folder();
        assertRefused(folder.resolve("nul"), "a device");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_dash_is_standard_output() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputFile.of(Path.of("-"), new ForceOption(), terminal(out)).write("new".getBytes(StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("new");
    }

    private static void assertRefused(Path file, String reason) {
        assertRefused(file, reason, FORCED);
    }

    private static void assertRefused(Path file, String reason, ForceOption force) {
        assertThatThrownBy(() -> write("new", file, force))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(ExitCode.UNWRITABLE))
                .hasMessageStartingWith("The file %s cannot be written: ", file)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("Exception");
    }

    private static UserPrincipalLookupService principals(Path file) {
        return file.getFileSystem().getUserPrincipalLookupService();
    }

    private static void write(String content, Path file) throws CommandFailure {
        write(content, file, FORCED);
    }

    private static void write(String content, Path file, ForceOption force) throws CommandFailure {
        OutputFile.of(file, force, terminal(OutputStream.nullOutputStream()))
                .write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(OutputStream out) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(
                nowhere,
                nowhere,
                TerminalMessages.in(Language.EN),
                Language.EN,
                new StandardStreams(InputStream.nullInputStream(), out),
                Display.PLAIN);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
