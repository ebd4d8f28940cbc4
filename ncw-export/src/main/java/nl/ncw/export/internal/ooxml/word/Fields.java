package nl.ncw.export.internal.ooxml.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that lie around the place that is read: instructions, and what became of them.
 *
 * <p>Broken converters leave fields without an end. No text may disappear behind one, so what a field hides it hides in one
 * paragraph at most, and there only if it ends; it does not reach beyond its cell, text box or part either. Of a table of contents
 * nothing is hidden: it legitimately goes on over paragraphs, up to the next heading or table.
 */
final class Fields {
    private static final String CONTENTS = "TOC";

    /** Fields whose text a program counts. */
    private static final Set<String> COUNTED = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final int MAXIMUM_DEPTH = 50;
    private static final int LONGEST_INSTRUCTION = 1_000;

    private final Deque<Field> open = new ArrayDeque<>();
    private int around;

    /** Whether the text of a field with this instruction is counted or gathered by a program. */
    static boolean isCounted(String instruction) {
        return COUNTED.contains(kind(instruction)) || kind(instruction).equals(CONTENTS);
    }

    private static String kind(String instruction) {
        return instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    void character(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < MAXIMUM_DEPTH) {
                    open.push(new Field());
                }
            }
            case "separate" -> innermost().ifPresent(Field::separate);
            case "end" ->
                innermost().ifPresent(field -> {
                    field.ended = true;
                    open.pop();
                });
            default -> {}
        }
    }

    /** The field that began last in this cell, text box or part. */
    private Optional<Field> innermost() {
        return open.size() > around ? Optional.of(open.peek()) : Optional.empty();
    }

    void instruction(String text) {
        innermost()
                .filter(field -> field.instruction.length() < LONGEST_INSTRUCTION)
                .ifPresent(field -> field.instruction.append(text));
    }

    /** The field that ends here, if it is a link. */
    Optional<Link> link() {
        return innermost().filter(field -> field.state == State.SHOWN).flatMap(field -> {
            Matcher link = LINK.matcher(field.instruction);
            return link.find() ? Optional.of(new Link(link.group(1), field.from)) : Optional.empty();
        });
    }

    /** Remembers how much of a paragraph was read before the text of the field that was separated last. */
    void textFrom(int length) {
        innermost().ifPresent(field -> field.from = length);
    }

    /** The field that hides the text here, if it turns out to end. */
    Optional<Field> hiding() {
        return open.stream()
                .filter(field -> field.state == State.INSTRUCTION || field.state == State.COUNTED)
                .findFirst();
    }

    /** Whether text here stands in a table of contents. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.state == State.CONTENTS);
    }

    /** Ends all hiding, since a field that hides text in several paragraphs is one that lost its end. */
    void endParagraph() {
        open.stream()
                .limit(open.size() - around)
                .filter(field -> field.state != State.CONTENTS)
                .forEach(field -> field.state = State.SHOWN);
    }

    /** Ends the table of contents, which has no headings and tables in it. */
    void endContents() {
        open.stream().filter(field -> field.state == State.CONTENTS).forEach(field -> field.state = State.SHOWN);
    }

    /** Begins a cell, text box or part; gives what {@link #leave} needs at its end. */
    int enter() {
        int before = around;
        around = open.size();
        return before;
    }

    /** Ends a cell, text box or part, and all fields that began in it. */
    void leave(int before) {
        while (open.size() > around) {
            open.pop();
        }
        around = before;
    }

    /**
     * A link.
     *
     * @param address where it leads
     * @param from how much of the paragraph stands before its text
     */
    record Link(String address, int from) {}

    private enum State {
        INSTRUCTION,
        COUNTED,
        CONTENTS,
        SHOWN
    }

    /** A field while it is read. */
    static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private State state = State.INSTRUCTION;
        private boolean ended;
        private int from;

        private void separate() {
            String kind = kind(instruction.toString());
            state = kind.equals(CONTENTS) ? State.CONTENTS : COUNTED.contains(kind) ? State.COUNTED : State.SHOWN;
        }

        /** Whether it has come to an end so far. */
        boolean hasEnded() {
            return ended;
        }
    }
}
