package nl.ncw.export.internal.typesetting.text;

import java.util.Optional;

/**
 * Glyphs of one character and its combining marks. A line never breaks inside a cluster.
 *
 * @param shown the characters to draw, all of which the font has; may be empty
 * @param actualText the characters of the text, if different from those drawn
 * @param kind the behaviour at the end of a line
 */
record GlyphCluster(String shown, Optional<String> actualText, Kind kind) {
    enum Kind {
        /** Stays with its neighbours. */
        LETTER,
        /** Allows a line break after it, and may extend beyond the edge. */
        BLANK,
        /** Allows a line break here; the line then ends in a hyphen. */
        SOFT_HYPHEN,
        /** Ends the line. */
        LINE_END,
        /** Replaces a character that the font lacks; a line may break between two of them. */
        STAND_IN
    }

    /** Returns the characters of the text. */
    String meaning() {
        return actualText.orElse(shown);
    }

    /** Returns a copy of this cluster that stands for other characters. */
    GlyphCluster meaning(String written) {
        return new GlyphCluster(shown, Optional.of(written), kind);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int first() {
        return shown.isEmpty() ? 0 : shown.codePointAt(0);
    }

    int last() {
        return shown.isEmpty() ? 0 : shown.codePointBefore(shown.length());
    }
}
