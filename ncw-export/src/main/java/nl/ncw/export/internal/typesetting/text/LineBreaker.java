package nl.ncw.export.internal.typesetting.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;

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
    private final Set<Integer> hyphens;
    private final boolean wholeWords;
    private final BitSet unbreakable;

    private LineBreaker(List<PlacedGlyph> glyphs, float width, Set<Integer> hyphens, boolean wholeWords) {
        this.glyphs = glyphs;
        this.width = width + TOLERANCE;
        this.hyphens = hyphens;
        this.wholeWords = wholeWords;
        this.unbreakable = unbreakable(glyphs);
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
        LineBreaker breaker = new LineBreaker(glyphs, width, hyphens(glyphs, hyphenation), wholeWords);
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
        Range best = new Range(from, from, false);
        Range inside = best;
        for (int next = from; next < glyphs.size(); next++) {
            PlacedGlyph glyph = glyphs.get(next);
            if (next > from && mayBreakBefore(next)) {
                if (unbreakable.get(next)) {
                    inside = new Range(from, next, false);
                } else {
                    best = new Range(from, next, false);
                }
            } else if (next > from && mayHyphenate(next, best) && taken + hyphenWidth(next) <= width) {
                best = new Range(from, next, true);
            }
            if (glyph.cluster().is(Kind.LINE_END)) {
                return new Range(from, next + 1, false);
            }
            if (taken + glyph.width() > width && !glyph.cluster().is(Kind.BLANK)) {
                Range forced = new Range(from, Math.max(next, from + 1), false);
                return best.to() > from ? best : inside.to() > from ? inside : forced;
            }
            taken += glyph.width();
        }
        return new Range(from, glyphs.size(), false);
    }

    /**
     * Returns whether a word may be hyphenated. Words of a name are hyphenated only in a line that would otherwise be
     * empty.
     */
    private boolean mayHyphenate(int next, Range best) {
        return hyphens.contains(next) && (!wholeWords || best.to() == best.from() || best.hyphenated());
    }

    private float hyphenWidth(int next) {
        return glyphs.get(next - 1).style().hyphenWidth();
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
     * Returns whether a line may break inside a word: after a hyphen, a dash or a slash with letters on both sides.
     */
    private boolean mayBreakInWord(int next) {
        int joint = glyphs.get(next - 1).cluster().last();
        boolean breaks = joint == '-' || joint == '/' || joint == '\u2013' || joint == '\u2014';
        return breaks
                && glyphs.get(next - 1).cluster().actualText().isEmpty()
                && Character.isLetter(glyphs.get(next - 2).cluster().last())
                && Character.isLetter(glyphs.get(next).cluster().first());
    }

    /** Returns the glyphs before which a line may end in a hyphen: at a soft hyphen, or inside a word. */
    private static Set<Integer> hyphens(List<PlacedGlyph> glyphs, Hyphenation hyphenation) {
        Set<Integer> hyphens = new HashSet<>();
        int token = 0;
        for (int next = 0; next <= glyphs.size(); next++) {
            if (next == glyphs.size() || glyphs.get(next).cluster().is(Kind.BLANK)) {
                if (!isAddress(glyphs.subList(token, next))) {
                    hyphenateWords(glyphs, token, next, hyphenation, hyphens);
                }
                token = next + 1;
            } else if (next + 1 < glyphs.size() && glyphs.get(next).cluster().is(Kind.SOFT_HYPHEN)) {
                hyphens.add(next + 1);
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

    private static void hyphenateWords(
            List<PlacedGlyph> glyphs, int from, int to, Hyphenation hyphenation, Set<Integer> hyphens) {
        int word = from;
        for (int next = from; next <= to; next++) {
            if (next == to || !isWordPart(glyphs.get(next).cluster())) {
                if (next > word) {
                    hyphenate(glyphs, word, next, hyphenation, hyphens);
                }
                word = next + 1;
            }
        }
    }

    private static boolean isWordPart(GlyphCluster cluster) {
        return cluster.is(Kind.LETTER) && cluster.actualText().isEmpty() && Character.isLetter(cluster.first());
    }

    private static void hyphenate(
            List<PlacedGlyph> glyphs, int from, int to, Hyphenation hyphenation, Set<Integer> hyphens) {
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
                hyphens.add(from + glyph);
            }
        }
    }
}
