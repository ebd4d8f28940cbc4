package nl.ncw.export.internal.typesetting.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Breaks glyphs into lines, each as full as possible. Spaces may extend beyond the edge, so that each line keeps the
 * space between its last word and the next. A word wider than a line is broken anywhere.
 */
final class LineBreaker {
    /** Tolerance for rounding: text that just fits must fit in whatever order its widths are added. */
    private static final float TOLERANCE = 0.01f;

    /** Characters of e-mail and web addresses that words do not have. */
    private static final Pattern ADDRESS = Pattern.compile("[@_\\\\\\d]|://|[^.\\s]\\.[^.\\s]");

    private final List<PlacedGlyph> glyphs;
    private final float width;
    private final Hyphenation hyphenation;
    private final boolean wholeWords;

    /** The glyphs before which no line ends if it can end elsewhere; found when a line must end, as most texts fit in one. */
    private @Nullable BitSet unbreakable;

    private LineBreaker(List<PlacedGlyph> glyphs, float width, Hyphenation hyphenation, boolean wholeWords) {
        this.glyphs = glyphs;
        this.width = width + TOLERANCE;
        this.hyphenation = hyphenation;
        this.wholeWords = wholeWords;
    }

    /** Returns the glyphs before which a line does not end if it can end elsewhere, as in a date. */
    private static BitSet unbreakable(List<PlacedGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            offsets[i] = text.length();
            GlyphCluster cluster = glyphs.get(i).cluster();
            text.append(cluster.is(Kind.STAND_IN) ? "x" : cluster.shown());
        }
        BitSet inText = UnbreakableText.offsets(text.toString());
        BitSet found = new BitSet();
        for (int i = 0; i < offsets.length; i++) {
            found.set(i, inText.get(offsets[i]));
        }
        return found;
    }

    /**
     * Range of the glyphs of a line.
     *
     * @param from the index of the first glyph
     * @param to the index after the last glyph
     * @param hyphenated whether the line ends in a hyphen that is not a glyph of the text
     */
    record Range(int from, int to, boolean hyphenated) {}

    static List<Range> lines(List<PlacedGlyph> glyphs, float width, Hyphenation hyphenation, boolean wholeWords) {
        LineBreaker breaker = new LineBreaker(glyphs, width, hyphenation, wholeWords);
        List<Range> lines = new ArrayList<>();
        int from = 0;
        do {
            Range line = breaker.line(from);
            lines.add(line);
            from = line.to();
        } while (from < glyphs.size());
        return lines;
    }

    private Range line(int from) {
        float taken = 0;
        for (int next = from; next < glyphs.size(); next++) {
            PlacedGlyph glyph = glyphs.get(next);
            if (glyph.cluster().is(Kind.LINE_END)) {
                return new Range(from, next + 1, false);
            }
            if (taken + glyph.width() > width && !glyph.cluster().is(Kind.BLANK)) {
                return lineUpTo(from, next);
            }
            taken += glyph.width();
        }
        return new Range(from, glyphs.size(), false);
    }

    /** Returns a line that ends before a glyph that does not fit. */
    private Range lineUpTo(int from, int end) {
        int best = lastBreak(from, end, false);
        int hyphen = hyphen(from, best, end);
        if (hyphen > best) {
            return new Range(from, hyphen, true);
        }
        int inside = best > from ? best : lastBreak(from, end, true);
        return new Range(from, inside > from ? inside : Math.max(end, from + 1), false);
    }

    /** Returns the last glyph up to another one before which a line may end; the first of the line if there is none. */
    private int lastBreak(int from, int end, boolean insideUnbreakable) {
        int last = end;
        while (last > from && !(mayBreakBefore(last) && isUnbreakable(last) == insideUnbreakable)) {
            last--;
        }
        return last;
    }

    private boolean isUnbreakable(int next) {
        if (unbreakable == null) {
            unbreakable = unbreakable(glyphs);
        }
        return unbreakable.get(next);
    }

    /**
     * Returns the last glyph before which a line may end in a hyphen, after the last place where it may end without one
     * and up to the glyph that does not fit; the place without a hyphen if there is none. Words of a name are hyphenated
     * only in a line that would otherwise be empty. Few words stand at the end of a line, so only these are hyphenated.
     */
    private int hyphen(int from, int best, int end) {
        if (wholeWords && best > from) {
            return best;
        }
        BitSet hyphens = hyphens(best, end);
        int last = best;
        float taken = 0;
        for (int next = from; next <= end; next++) {
            if (next > best
                    && hyphens.get(next)
                    && !mayBreakBefore(next)
                    && taken + glyphs.get(next - 1).style().hyphenWidth() <= width) {
                last = next;
            }
            taken += glyphs.get(next).width();
        }
        return last;
    }

    private boolean mayBreakBefore(int next) {
        GlyphCluster before = glyphs.get(next - 1).cluster();
        GlyphCluster after = glyphs.get(next).cluster();
        if (before.is(Kind.BLANK)) {
            return !after.is(Kind.BLANK) && !after.is(Kind.LINE_END);
        }
        if (before.is(Kind.STAND_IN) && after.is(Kind.STAND_IN)) {
            return true;
        }
        return before.is(Kind.LETTER) && after.is(Kind.LETTER) && next >= 2 && mayBreakInWord(next);
    }

    /**
     * Returns whether a line may break inside a word: after a hyphen, a dash or a slash with letters on both sides. A single
     * letter and a hyphen stay with what follows, as in e-mail.
     */
    private boolean mayBreakInWord(int next) {
        int joint = glyphs.get(next - 1).cluster().last();
        boolean breaks = joint == '-' || joint == '/' || joint == '\u2013' || joint == '\u2014';
        return breaks
                && glyphs.get(next - 1).cluster().actualText().isEmpty()
                && Character.isLetter(glyphs.get(next - 2).cluster().last())
                && (joint != '-'
                        || next >= 3
                                && Character.isLetter(
                                        glyphs.get(next - 3).cluster().last()))
                && Character.isLetter(glyphs.get(next).cluster().first());
    }

    /**
     * Returns the glyphs before which a line may end in a hyphen, at a soft hyphen or inside a word, in the words of a range
     * of glyphs.
     */
    private BitSet hyphens(int from, int to) {
        BitSet hyphens = new BitSet();
        int token = from;
        while (token > 0 && !glyphs.get(token - 1).cluster().is(Kind.BLANK)) {
            token--;
        }
        for (int next = token; next <= glyphs.size() && token <= to; next++) {
            if (next == glyphs.size() || glyphs.get(next).cluster().is(Kind.BLANK)) {
                if (!isAddress(glyphs.subList(token, next))) {
                    hyphenateWords(token, next, hyphens);
                }
                token = next + 1;
            } else if (glyphs.get(next).cluster().is(Kind.SOFT_HYPHEN)) {
                hyphens.set(next + 1);
            }
        }
        return hyphens;
    }

    /**
     * Returns whether characters between spaces form an address. A hyphen added to an e-mail address would be mistaken
     * for a part of it.
     */
    private static boolean isAddress(List<PlacedGlyph> token) {
        StringBuilder text = new StringBuilder();
        token.forEach(glyph -> text.append(glyph.cluster().shown()));
        return ADDRESS.matcher(text).find();
    }

    private void hyphenateWords(int from, int to, BitSet hyphens) {
        int word = from;
        for (int next = from; next <= to; next++) {
            if (next == to || !isWordPart(glyphs.get(next).cluster())) {
                if (next > word) {
                    hyphenate(word, next, hyphens);
                }
                word = next + 1;
            }
        }
    }

    private static boolean isWordPart(GlyphCluster cluster) {
        return cluster.is(Kind.LETTER) && cluster.actualText().isEmpty() && Character.isLetter(cluster.first());
    }

    private void hyphenate(int from, int to, BitSet hyphens) {
        StringBuilder word = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (PlacedGlyph glyph : glyphs.subList(from, to)) {
            offsets.add(word.length());
            word.append(glyph.cluster().shown());
        }
        for (int place :
                hyphenation.places(word.toString(), glyphs.get(from).style().language())) {
            int glyph = offsets.indexOf(place);
            if (glyph > 0) {
                hyphens.set(from + glyph);
            }
        }
    }
}
