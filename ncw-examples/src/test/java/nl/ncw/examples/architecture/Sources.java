package nl.ncw.examples.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The Java sources of all modules, for rules about what the compiler leaves no trace of. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java");

    private Sources() {}

    /** Returns the files of the main code, except {@code package-info} and {@code module-info}. */
    static List<Path> main() throws IOException {
        return files(name -> name.endsWith(".java") && !name.endsWith("-info.java"));
    }

    /** Returns the {@code package-info} files of the main code. */
    static List<Path> packageInfos() throws IOException {
        return files("package-info.java"::equals);
    }

    private static List<Path> files(Predicate<String> name) throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            return modules.map(module -> module.resolve(MAIN))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::walk)
                    .filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
