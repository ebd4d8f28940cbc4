package nl.ncw.export.internal.typesetting.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Paragraph of text.
 *
 * @param text the text; if empty, the paragraph is an empty line
 * @param style the style
 * @param role the role in the logical structure
 * @param language the language, if different from that of the publication
 * @param bookmark the level of the bookmark that leads to it, if there is one
 * @param withNext whether it stays on one page with the beginning of the block that follows
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

    /** Role of a paragraph in the logical structure. */
    public enum Role {
        /** Ordinary text. */
        TEXT,
        /** Note to other text, which a reader may skip. */
        NOTE
    }

    /**
     * Creates a paragraph of one run.
     *
     * @param text the text
     * @param style the style
     * @return the paragraph
     */
    public static Paragraph of(String text, TextStyle style) {
        return of(Run.plain(text), style);
    }

    /**
     * Creates a paragraph of several runs.
     *
     * @param text the text
     * @param style the style
     * @return the paragraph
     */
    public static Paragraph of(List<Run> text, TextStyle style) {
        return new Paragraph(text, style, Role.TEXT, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Returns a copy of this paragraph with the role of a note.
     *
     * @return the note
     */
    public Paragraph asNote() {
        return new Paragraph(text, style, Role.NOTE, language, bookmark, withNext);
    }

    /**
     * Returns a copy of this paragraph in a language.
     *
     * @param other the language
     * @return the paragraph
     */
    public Paragraph in(Locale other) {
        return new Paragraph(text, style, role, Optional.of(other), bookmark, withNext);
    }

    /**
     * Returns a copy of this paragraph with a bookmark that leads to it.
     *
     * @param level the level of the bookmark; 1 is that of a heading of level 1
     * @return the paragraph
     */
    public Paragraph bookmarked(int level) {
        return new Paragraph(text, style, role, language, Optional.of(level), withNext);
    }

    /**
     * Returns a copy of this paragraph that stays on one page with the beginning of the block that follows.
     *
     * @return the paragraph
     */
    public Paragraph keptWithNext() {
        return new Paragraph(text, style, role, language, bookmark, true);
    }
}
