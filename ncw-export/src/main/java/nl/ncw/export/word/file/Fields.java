package nl.ncw.export.word.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that lie around the place that is read: instructions, and what became of them. */
final class Fields {
    /** Fields whose text a program counts or gathers itself. */
    private static final Set<String> COUNTED = Set.of("TOC", "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

    private static final int MAXIMUM_DEPTH = 50;

    private final Deque<Field> open = new ArrayDeque<>();

    /** Whether the text of a field with this instruction is counted. */
    static boolean isCounted(String instruction) {
        return COUNTED.contains(instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT));
    }

    void character(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < MAXIMUM_DEPTH) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().shows = !isCounted(open.peek().instruction.toString());
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruction(String text) {
        if (!open.isEmpty() && open.peek().instruction.length() < 100) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether text here is text of the document. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.shows);
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
    }
}
