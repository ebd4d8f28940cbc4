package nl.ncw.export.internal.typesetting.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Text that runs on from line to line.
 *
 * @param text the text, perhaps empty: then an empty line
 * @param style how it looks
 * @param role what it is to those who hear it read
 * @param language the language, where it is not that of the publication
 * @param bookmark the level of the bookmark that leads to it, if one does
 * @param withNext whether it stays on one page with the beginning of what follows
 */
public record Paragraph(
        List<Run> text,
        TextStyle style,
        Role role,
        Optional<Locale> language,
        Optional<Integer> bookmark,
        boolean withNext)
        implements BlockElement {

    // Copies the text.
    public Paragraph {
        text = List.copyOf(text);
    }

    @Override
    public Kind kind() {
        return Kind.PARAGRAPH;
    }

    /** What a paragraph is. */
    public enum Role {
        /** Text like any other. */
        TEXT,
        /** A note to other text, which a reader may skip. */
        NOTE
    }

    /**
     * A paragraph of one run.
     *
     * @param text the text
     * @param style how it looks
     * @return the paragraph
     */
    public static Paragraph of(String text, TextStyle style) {
        return of(Run.plain(text), style);
    }

    /**
     * A paragraph.
     *
     * @param text the text
     * @param style how it looks
     * @return the paragraph
     */
    public static Paragraph of(List<Run> text, TextStyle style) {
        return new Paragraph(text, style, Role.TEXT, Optional.empty(), Optional.empty(), false);
    }

    /**
     * This paragraph as a note.
     *
     * @return the note
     */
    public Paragraph asNote() {
        return new Paragraph(text, style, Role.NOTE, language, bookmark, withNext);
    }

    /**
     * This paragraph in a language.
     *
     * @param other the language
     * @return the paragraph
     */
    public Paragraph in(Locale other) {
        return new Paragraph(text, style, role, Optional.of(other), bookmark, withNext);
    }

    /**
     * This paragraph with a bookmark that leads to it.
     *
     * @param level the level of the bookmark: 1 as that of a heading 1
     * @return the paragraph
     */
    public Paragraph bookmarked(int level) {
        return new Paragraph(text, style, role, language, Optional.of(level), withNext);
    }

    /**
     * This paragraph on one page with the beginning of what follows.
     *
     * @return the paragraph
     */
    public Paragraph keptWithNext() {
        return new Paragraph(text, style, role, language, bookmark, true);
    }
}
