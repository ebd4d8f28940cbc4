package nl.ncw.examples.sample.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pieces of answers by question, and texts that are put together from them. The resource says how it is written. */
final class PhraseBook {
    private static final int SHARE_OF_OPTIONAL_GROUPS = 60;

    private final Map<String, List<Group>> sections;

    private PhraseBook(Map<String, List<Group>> sections) {
        this.sections = sections;
    }

    static PhraseBook read() {
        Map<String, List<Group>> sections = new TreeMap<>();
        SectionedText.read("phrases.txt").forEach((name, lines) -> sections.put(name, groups(lines)));
        return new PhraseBook(sections);
    }

    /** Returns the first of the keys that has a section. */
    Optional<String> find(Stream<String> keys) {
        return keys.filter(sections::containsKey).findFirst();
    }

    /** Returns a text of the groups of a section. */
    String text(String key, PhraseWords words, Draws draws) {
        StringBuilder text = new StringBuilder();
        boolean startsParagraph = false;
        for (Group group : section(key)) {
            startsParagraph |= group.startsParagraph();
            if (group.optional() && !draws.chance(SHARE_OF_OPTIONAL_GROUPS)) {
                continue;
            }
            if (text.length() > 0) {
                text.append(startsParagraph ? "\n\n" : group.isList() ? "\n" : " ");
            }
            text.append(group.text(draws));
            startsParagraph = false;
        }
        return words.fill(text.toString(), draws);
    }

    /** Returns all lines of a section. */
    List<String> lines(String key) {
        return section(key).stream().flatMap(group -> group.lines().stream()).toList();
    }

    private List<Group> section(String key) {
        return Optional.ofNullable(sections.get(key))
                .orElseThrow(() -> new IllegalArgumentException("key: expected a section of phrases, was " + key));
    }

    private static List<Group> groups(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(Group.of(group));
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(Group.of(group));
        }
        return List.copyOf(groups);
    }

    /** Lines of which one is taken, or some as a list. {@code most} is zero for one. */
    private record Group(boolean optional, boolean startsParagraph, int least, int most, List<String> lines) {
        private static final String LIST = "@list ";

        static Group of(List<String> lines) {
            boolean optional = lines.contains("@maybe");
            boolean startsParagraph = lines.contains("@paragraph");
            int least = 0;
            int most = 0;
            for (String line : lines) {
                if (line.startsWith(LIST)) {
                    String[] bounds = line.substring(LIST.length()).split("-", 2);
                    least = Integer.parseInt(bounds[0]);
                    most = Integer.parseInt(bounds[1]);
                }
            }
            List<String> phrases =
                    lines.stream().filter(line -> !line.startsWith("@")).toList();
            return new Group(optional, startsParagraph, least, most, phrases);
        }

        boolean isList() {
            return most > 0;
        }

        String text(Draws draws) {
            return isList()
                    ? "- " + String.join("\n- ", draws.some(lines, draws.between(least, most)))
                    : draws.one(lines);
        }
    }
}
