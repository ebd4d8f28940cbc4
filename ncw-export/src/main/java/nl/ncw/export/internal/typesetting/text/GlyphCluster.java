package nl.ncw.export.internal.typesetting.text;

import java.util.Optional;

/**
 * What is drawn for one character, with the marks that go with it. A line never breaks inside a cluster.
 *
 * @param shown the characters that are drawn, of which the font has each; perhaps none
 * @param meant the characters that were written, where that is not what is drawn
 * @param kind what it does at the end of a line
 */
record GlyphCluster(String shown, Optional<String> meant, Kind kind) {
    enum Kind {
        /** Stays with its neighbours. */
        LETTER,
        /** A line may break behind it, and it may hang over the edge. */
        BLANK,
        /** A line may break here, and then ends in a hyphen. */
        SOFT_HYPHEN,
        /** The line ends here. */
        LINE_END,
        /** Stands for a character that the font lacks; a line may break between two of them. */
        STAND_IN
    }

    /** The characters that were written. */
    String meaning() {
        return meant.orElse(shown);
    }

    /** This cluster for other characters. */
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
