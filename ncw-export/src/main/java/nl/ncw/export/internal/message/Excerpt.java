package nl.ncw.export.internal.message;

import nl.ncw.model.internal.plaintext.TextShortener;

/** Excerpts of texts from a file, in one line, for use in messages. */
public final class Excerpt {
    private static final int BRIEF_CHARACTERS = 60;
    private static final int FULL_CHARACTERS = 600;

    private Excerpt() {}

    /** Returns at most 60 characters of a text, enough for a name or to recognise a longer text. */
    public static String brief(String text) {
        return TextShortener.within(TextShortener.line(text), BRIEF_CHARACTERS);
    }

    /** Returns at most 600 characters of a text, for a reader who wants to restore what was removed. */
    public static String full(String text) {
        return TextShortener.within(TextShortener.line(text), FULL_CHARACTERS);
    }
}
