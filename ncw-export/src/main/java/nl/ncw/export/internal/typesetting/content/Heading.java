package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Heading. It stays on one page with the beginning of the block that follows.
 *
 * @param level the level from 1 to 6; the first heading of a publication has level 1, and no level is more than one
 *     deeper than that of the heading before
 * @param text the text, not blank
 * @param style the style
 * @param bookmarked whether a bookmark of the same level leads to it
 */
public record Heading(int level, List<Run> text, TextStyle style, boolean bookmarked) implements BlockElement {
    private static final int DEEPEST = 6;

    // Copies the text and requires that it is not blank.
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
     * Creates a heading with a bookmark.
     *
     * @param level the level from 1 to 6
     * @param text the text, not blank
     * @param style the style
     * @return the heading
     */
    public static Heading of(int level, String text, TextStyle style) {
        return new Heading(level, Run.plain(text), style, true);
    }

    /**
     * Returns a copy of this heading without a bookmark. Used for titles, whose bookmark would contain all others.
     *
     * @return the heading
     */
    public Heading withoutBookmark() {
        return new Heading(level, text, style, false);
    }

    /**
     * Returns the text in one line, as a bookmark has it.
     *
     * @return the text without line breaks
     */
    public String title() {
        return Run.line(text);
    }
}
