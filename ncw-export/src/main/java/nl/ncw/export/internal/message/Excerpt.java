package nl.ncw.export.internal.message;

import nl.ncw.model.internal.plaintext.TextShortener;

/** The beginning of a text from a file, in one line, to be named in a message. */
public final class Excerpt {
    private static final int BRIEF_CHARACTERS = 60;
    private static final int FULL_CHARACTERS = 600;

    private Excerpt() {}

    /** Returns a word or name, or as much of a longer text as reminds of it. */
    public static String brief(String text) {
        return TextShortener.within(TextShortener.line(text), BRIEF_CHARACTERS);
    }

    /** Returns as much of a text as is of use to somebody who wants it back. */
    public static String full(String text) {
        return TextShortener.within(TextShortener.line(text), FULL_CHARACTERS);
    }
}
