package nl.ncw.export.internal.ooxml.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Complex fields that are open at the current position: their instructions and results.
 *
 * <p>Faulty converters write fields without an end. No text may be lost because of one. Therefore a field hides text in
 * one paragraph at most, and only if the field ends there. It also has no effect beyond its cell, text box or part. The
 * text of a table of contents is never hidden, since it legitimately extends over paragraphs, up to the next heading or
 * table.
 */
final class ComplexFields {
    private static final String CONTENTS = "TOC";

    /** Types of fields with the number of the page, which a header or footer shows on each page. */
    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private static final String PAGE_REFERENCE = "PAGEREF";

    /** Beginning of the names of bookmarks that Word makes for a table of contents only. */
    private static final String ENTRY = "_Toc";

    /** Types of fields that show nothing, or whose value is not in a result. */
    private static final Set<String> WITHOUT_RESULT = Set.of(
            "",
            CONTENTS,
            "TC",
            "XE",
            "TA",
            "RD",
            "SET",
            "ASK",
            "FILLIN",
            "PRIVATE",
            "PRINT",
            "DATA",
            "NEXT",
            "NEXTIF",
            "SKIPIF",
            "ADVANCE",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "HYPERLINK",
            "INDEX",
            "TOA");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–\\s]*(?:\\d{0,4}|[ivxlcdmIVXLCDM]+|[A-Za-z])[-–\\s]*");

    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final int MAXIMUM_DEPTH = 50;
    private static final int LONGEST_INSTRUCTION = 1_000;

    private final boolean pageEdge;
    private final Deque<Field> open = new ArrayDeque<>();
    private int around;

    /**
     * Creates the fields of a part.
     *
     * @param pageEdge whether the part is a header or a footer
     */
    ComplexFields(boolean pageEdge) {
        this.pageEdge = pageEdge;
    }

    private static String kind(String instruction) {
        return instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    /**
     * Begins, separates or ends a field.
     *
     * @param isEntry whether a page reference here would be that of an entry in a table of contents
     */
    void character(String type, boolean isEntry) {
        switch (type) {
            case "begin" -> {
                if (open.size() < MAXIMUM_DEPTH) {
                    open.push(new Field());
                }
            }
            case "separate" -> innermost().ifPresent(field -> separate(field, isEntry));
            case "end" ->
                innermost().ifPresent(field -> {
                    field.ended = true;
                    open.pop();
                });
            default -> {}
        }
    }

    /** Returns the innermost open field in this cell, text box or part. */
    private Optional<Field> innermost() {
        return open.size() > around ? Optional.of(open.peek()) : Optional.empty();
    }

    private void separate(Field field, boolean isEntry) {
        String kind = kind(field.instruction.toString());
        boolean isOfEdge = pageEdge && PAGE_NUMBERS.contains(kind);
        boolean isOfEntry =
                kind.equals(PAGE_REFERENCE) && (isContents() || isEntry && field.instruction.indexOf(ENTRY) >= 0);
        field.state = kind.equals(CONTENTS) ? State.CONTENTS : isOfEdge || isOfEntry ? State.COUNTED : State.SHOWN;
    }

    /** Returns whether the current text belongs to the instruction of a field. */
    boolean isInstruction() {
        return innermost().filter(field -> field.state == State.INSTRUCTION).isPresent();
    }

    /**
     * Returns the instruction of the field that ends here if it would show a value, but the file contains none and the
     * form has no such field itself.
     */
    Optional<String> withoutValue() {
        return innermost()
                .filter(field -> field.state == State.INSTRUCTION && open.size() == 1)
                .map(field -> field.instruction.toString().strip())
                .filter(instruction -> !WITHOUT_RESULT.contains(kind(instruction))
                        && !(pageEdge && PAGE_NUMBERS.contains(kind(instruction))));
    }

    void instruction(String text) {
        innermost()
                .filter(field -> field.instruction.length() < LONGEST_INSTRUCTION)
                .ifPresent(field -> field.instruction.append(text));
    }

    /** Returns the field that ends here, if it is a link. */
    Optional<Link> link() {
        return innermost().filter(field -> field.state == State.SHOWN).flatMap(field -> {
            Matcher link = LINK.matcher(field.instruction);
            return link.find() ? Optional.of(new Link(link.group(1), field.from)) : Optional.empty();
        });
    }

    /** Records the length of the paragraph before the result of the innermost field. */
    void textFrom(int length) {
        innermost().ifPresent(field -> field.from = length);
    }

    /** Returns the field that hides a text here, provided that it ends. */
    Optional<Field> hiding(String text) {
        return open.stream()
                .filter(field -> field.state == State.INSTRUCTION
                        || field.state == State.COUNTED
                                && PAGE_NUMBER.matcher(text).matches())
                .findFirst();
    }

    /** Returns whether the current text is part of a table of contents. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.state == State.CONTENTS);
    }

    /** Ends all hiding. A field that would hide text in several paragraphs has lost its end. */
    void endParagraph() {
        open.stream()
                .limit(open.size() - around)
                .filter(field -> field.state != State.CONTENTS)
                .forEach(field -> field.state = State.SHOWN);
    }

    /** Ends the table of contents, which contains no headings or tables. */
    void endContents() {
        open.stream().filter(field -> field.state == State.CONTENTS).forEach(field -> field.state = State.SHOWN);
    }

    /** Begins a cell, text box or part. Returns the value to pass to {@link #leave} at its end. */
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
     * Link.
     *
     * @param address the address
     * @param from the length of the paragraph before the link text
     */
    record Link(String address, int from) {}

    private enum State {
        INSTRUCTION,
        COUNTED,
        CONTENTS,
        SHOWN
    }

    /** Open field. */
    static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private State state = State.INSTRUCTION;
        private boolean ended;
        private int from;

        /** Returns whether its end was read. */
        boolean hasEnded() {
            return ended;
        }
    }
}
