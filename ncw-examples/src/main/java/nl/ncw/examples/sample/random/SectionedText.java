package nl.ncw.examples.sample.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Text resource in sections: a line {@code == name} starts one, a line {@code # …} is a remark. */
final class SectionedText {
    private static final String START = "== ";

    private SectionedText() {}

    /** Returns the lines of each section by its name, blank lines included. */
    static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith(START)) {
                section = new ArrayList<>();
                sections.put(line.substring(START.length()).strip(), section);
            } else if (!line.startsWith("#")) {
                section.add(line);
            }
        }
        return sections;
    }

    /** Returns the values of a section whose lines are values with a bar between them. */
    static List<String> values(List<String> lines) {
        return lines.stream().flatMap(SectionedText::values).toList();
    }

    /** Returns the values of a line, with a bar between them. */
    static Stream<String> values(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(SectionedText.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
