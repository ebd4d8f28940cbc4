package nl.ncw.examples.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;

/** Text that was reviewed and found right, kept in a file of its own. */
public final class GoldenFile {
    /** The command that renews all of them. */
    static final String COMMAND = "mvn -Pgolden test";

    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final int NEIGHBOURS = 3;

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** Returns the file of a page among the test resources, by a name such as {@code blank-en.pdf.txt}. */
    public static GoldenFile page(String name) {
        return new GoldenFile(
                MODULE.resolve("src/test/resources/nl/ncw/examples/golden").resolve(name));
    }

    /** Returns the file of a guide, by a name such as {@code finding-codes.md}. */
    public static GoldenFile guide(String name) {
        return new GoldenFile(MODULE.resolve("docs").resolve(name));
    }

    /** Fails at the first line that differs from this file; writes the file instead while golden files are renewed. */
    public void requireEqual(List<String> actual) throws IOException {
        if (RENEW) {
            Files.writeString(file, String.join("\n", actual) + "\n");
            return;
        }
        List<String> expected = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (!actual.equals(expected)) {
            Assertions.fail(difference(expected, actual));
        }
    }

    private String difference(List<String> expected, List<String> actual) {
        int first = IntStream.range(0, Math.min(expected.size(), actual.size()))
                .filter(line -> !expected.get(line).equals(actual.get(line)))
                .findFirst()
                .orElse(Math.min(expected.size(), actual.size()));
        return String.join(
                "\n",
                "",
                file.getFileName() + " differs from line " + (first + 1) + " on.",
                "Expected:",
                excerpt(expected, first),
                "But was:",
                excerpt(actual, first),
                "If the change is right, renew the files with \"" + COMMAND + "\" and read what git diff shows.");
    }

    /** Returns the line and its neighbours, each with its number. */
    private static String excerpt(List<String> lines, int line) {
        return IntStream.rangeClosed(line - NEIGHBOURS, line + NEIGHBOURS)
                .filter(index -> index >= 0 && index < lines.size())
                .mapToObj(index -> "%s %5s  %s".formatted(index == line ? ">" : " ", index + 1, lines.get(index)))
                .collect(Collectors.joining("\n"));
    }
}
