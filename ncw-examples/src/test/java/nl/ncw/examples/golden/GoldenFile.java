package nl.ncw.examples.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;

/** A text that was looked at and found right. It stands in the test resources, one file each. */
final class GoldenFile {
    /** Renews all of them. */
    static final String COMMAND = "mvn -Pgolden test";

    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/nl/ncw/examples/golden");
    private static final int NEIGHBOURS = 3;

    private final String name;

    /** @param name the name of the file whose text it is, such as {@code blank-en.pdf} */
    GoldenFile(String name) {
        this.name = name + (name.endsWith(".json") ? "" : ".txt");
    }

    /** Fails at the first line that is not the one in this file. Writes the file instead when the files are renewed. */
    void requireEqual(List<String> actual) throws IOException {
        if (RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), String.join("\n", actual) + "\n");
            return;
        }
        List<String> expected = lines();
        if (!actual.equals(expected)) {
            Assertions.fail(difference(expected, actual));
        }
    }

    private List<String> lines() throws IOException {
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), UTF_8).lines().toList();
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
                name + " differs from line " + (first + 1) + " on.",
                "Expected:",
                excerpt(expected, first),
                "But was:",
                excerpt(actual, first),
                "If the change is right, renew the files with \"" + COMMAND + "\" and read what git diff shows.");
    }

    /** The line and its neighbours, each with its number. */
    private static String excerpt(List<String> lines, int line) {
        return IntStream.rangeClosed(line - NEIGHBOURS, line + NEIGHBOURS)
                .filter(index -> index >= 0 && index < lines.size())
                .mapToObj(index -> "%s %5s  %s".formatted(index == line ? ">" : " ", index + 1, lines.get(index)))
                .collect(Collectors.joining("\n"));
    }
}
