package nl.ncw.examples.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of all modules, for rules about what the compiler leaves no trace of. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java");

    private Sources() {}

    /** The files of the main code, but for {@code package-info} and {@code module-info}. */
    static List<Path> main() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            return modules.map(module -> module.resolve(MAIN))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::types)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> types(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
