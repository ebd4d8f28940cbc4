package nl.ncw.examples.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Class data sharing archive of the JVM in the user's cache, from which the launcher starts the program. The first run
 * starts another process that makes it, so that nobody waits for it. Failures are silent: without an archive the program
 * only starts more slowly. The archive appears whole or not at all, and the name of its file ends with its size, since
 * the JVM crashes on one that something has cut off since.
 *
 * @param name the file of the archive without its size and extension
 * @param jar the class path of the program
 */
record ClassDataArchive(Path name, String jar) {
    /** System property by which the launcher names the archive that does not exist yet. */
    private static final String PROPERTY = "ncw.class-data-archive";

    /** Time after which what was begun is given up, or begun anew: the process may have been killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** Age of archives to delete: those of former versions are never asked for again. */
    private static final Duration OLD = Duration.ofDays(30);

    private static final int MINUTES = 3;
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-XX:+DisplayVMOutputToStderr");

    /** Returns the archive that the launcher asks for, if it asks for one. */
    static Optional<ClassDataArchive> requested() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(name -> new ClassDataArchive(Path.of(name), System.getProperty("java.class.path", "")));
    }

    /**
     * Makes an archive and ends when it is there.
     *
     * @param arguments the file of the archive without its size and extension, and the main class that loads the classes
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ClassDataArchive(Path.of(arguments[0]), System.getProperty("java.class.path", "")).make(arguments[1]);
    }

    /**
     * Starts a process that makes the archive, unless another one is at it.
     *
     * @param training the main class that loads the classes
     */
    void makeInBackground(Class<?> training) {
        try {
            if (begin()) {
                start(List.of(ClassDataArchive.class.getName(), name.toString(), training.getName()));
            }
        } catch (IOException | RuntimeException e) {
            // The cache cannot be written, or the machine starts no process: the next run is as slow as this one.
        }
    }

    /** Returns the folder of what is being made. While it exists, no other process makes the same. */
    private Path part() {
        return name.resolveSibling(name.getFileName() + ".part");
    }

    private Path folder() {
        return Objects.requireNonNull(name.getParent(), "folder");
    }

    private boolean begin() throws IOException {
        Files.createDirectories(folder());
        if (isOlder(part(), ABANDONED)) {
            delete(part());
        }
        try {
            Files.createDirectory(part());
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Makes the archive in its folder, then moves it. What fails leaves the folder, so that not each run tries again. */
    private void make(String training) throws IOException, InterruptedException {
        Path made = part().resolve("archive.jsa");
        Path trash = Files.createDirectory(part().resolve("training"));
        Process process = start(List.of("-XX:ArchiveClassesAtExit=" + made), List.of(training, trash.toString()));
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        } else if (process.exitValue() == 0 && Files.exists(made)) {
            Path whole = name.resolveSibling(name.getFileName() + "-" + Files.size(made) + ".jsa");
            Files.move(made, whole, StandardCopyOption.ATOMIC_MOVE);
            delete(part());
            deleteOld();
        }
    }

    private void start(List<String> program) throws IOException {
        start(List.of("-Xmx32m"), program);
    }

    private Process start(List<String> options, List<String> program) throws IOException {
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> command = Stream.of(java, options, QUICK, List.of("-cp", jar), program)
                .flatMap(List::stream)
                .toList();
        // None of the streams of the run, which ends for whoever reads its output.
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private void deleteOld() throws IOException {
        try (Stream<Path> siblings = Files.list(folder())) {
            for (Path sibling : siblings.toList()) {
                if (sibling.getFileName().toString().startsWith("ncw-") && isOlder(sibling, OLD)) {
                    delete(sibling);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(age));
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
