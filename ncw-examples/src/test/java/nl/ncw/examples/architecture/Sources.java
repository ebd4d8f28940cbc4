package nl.ncw.examples.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The Java sources of all modules, for rules about what the compiler leaves no trace of. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java");

    private static final List<String> GUIDE_FOLDERS =
            List.of("", ".github", "ncw-model", "ncw-model/decisions", "ncw-examples/docs");

    private Sources() {}

    /** Returns the files of the main code, except {@code package-info} and {@code module-info}. */
    static List<Path> main() throws IOException {
        return files(name -> name.endsWith(".java") && !name.endsWith("-info.java"));
    }

    /** Returns the {@code package-info} files of the main code. */
    static List<Path> packageInfos() throws IOException {
        return files("package-info.java"::equals);
    }

    /** Returns the Java files of the main and test code. */
    static List<Path> all() throws IOException {
        return files(Path.of("src"), name -> name.endsWith(".java"));
    }

    /** Returns the guides in Markdown, except the changelog, which names what was. */
    static List<Path> guides() throws IOException {
        Path project = Path.of("..").toRealPath();
        List<Path> guides = new ArrayList<>();
        for (String folder : GUIDE_FOLDERS) {
            try (Stream<Path> files = Files.list(project.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("CHANGELOG.md"))
                        .sorted()
                        .forEach(guides::add);
            }
        }
        return guides;
    }

    private static List<Path> files(Predicate<String> name) throws IOException {
        return files(MAIN, name);
    }

    private static List<Path> files(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .map(module -> module.resolve(folder))
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
