package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * A heading. It stays on one page with the beginning of what follows.
 *
 * @param level 1 to 6; the first of a publication is 1, and none is more than one below the heading before it
 * @param text the text, not blank
 * @param style how it looks
 * @param bookmarked whether a bookmark leads to it, of the same level
 */
public record Heading(int level, List<Run> text, TextStyle style, boolean bookmarked) implements BlockElement {
    private static final int DEEPEST = 6;

    // Copies the text and requires that there is some.
    public Heading {
        text = List.copyOf(text);
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("level: expected 1 to 6, was " + level);
        }
        if (text.stream().allMatch(run -> run.text().isBlank())) {
            throw new IllegalArgumentException("text: expected a heading, was blank");
        }
    }

    @Override
    public Kind kind() {
        return Kind.HEADING;
    }

    /**
     * A heading with a bookmark that leads to it.
     *
     * @param level 1 to 6
     * @param text the text, not blank
     * @param style how it looks
     * @return the heading
     */
    public static Heading of(int level, String text, TextStyle style) {
        return new Heading(level, Run.plain(text), style, true);
    }

    /**
     * This heading without a bookmark: that of a title would stand above all others.
     *
     * @return the heading
     */
    public Heading withoutBookmark() {
        return new Heading(level, text, style, false);
    }
}
