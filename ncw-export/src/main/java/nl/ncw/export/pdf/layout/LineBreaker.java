package nl.ncw.export.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ncw.export.pdf.layout.Sign.Kind;

/**
 * Breaks letters into lines, each as full as it can be. Blanks hang over the edge, so that each line keeps the blank that
 * parts its last word from the next. A word wider than a line is broken wherever it has to be.
 */
final class LineBreaker {
    /** Text that just fits has to fit, whichever way its widths are added up. */
    private static final float TOLERANCE = 0.01f;

    private final List<Letter> letters;
    private final float width;
    private final Set<Integer> hyphens;

    private LineBreaker(List<Letter> letters, float width, Set<Integer> hyphens) {
        this.letters = letters;
        this.width = width + TOLERANCE;
        this.hyphens = hyphens;
    }

    /**
     * The letters of a line.
     *
     * @param from the first letter
     * @param to behind the last letter
     * @param hyphenated whether the line ends in a hyphen that is no letter
     */
    record Range(int from, int to, boolean hyphenated) {}

    static List<Range> lines(List<Letter> letters, float width, Hyphenation hyphenation) {
        LineBreaker breaker = new LineBreaker(letters, width, hyphens(letters, hyphenation));
        List<Range> lines = new ArrayList<>();
        int from = 0;
        do {
            Range line = breaker.line(from);
            lines.add(line);
            from = line.to();
        } while (from < letters.size());
        return lines;
    }

    private Range line(int from) {
        float taken = 0;
        Range best = new Range(from, from, false);
        for (int next = from; next < letters.size(); next++) {
            Letter letter = letters.get(next);
            if (next > from && mayBreakBefore(next)) {
                best = new Range(from, next, false);
            } else if (next > from && hyphens.contains(next) && taken + hyphenWidth(next) <= width) {
                best = new Range(from, next, true);
            }
            if (letter.sign().is(Kind.LINE_END)) {
                return new Range(from, next + 1, false);
            }
            if (taken + letter.width() > width && !letter.sign().is(Kind.BLANK)) {
                return best.to() > from ? best : new Range(from, Math.max(next, from + 1), false);
            }
            taken += letter.width();
        }
        return new Range(from, letters.size(), false);
    }

    private float hyphenWidth(int next) {
        return letters.get(next - 1).ink().hyphenWidth();
    }

    private boolean mayBreakBefore(int next) {
        Sign before = letters.get(next - 1).sign();
        Sign after = letters.get(next).sign();
        if (before.is(Kind.BLANK)) {
            return !after.is(Kind.BLANK) && !after.is(Kind.LINE_END);
        }
        if (before.is(Kind.STAND_IN) && after.is(Kind.STAND_IN)) {
            return true;
        }
        return before.is(Kind.LETTER) && after.is(Kind.LETTER) && next >= 2 && mayBreakInWord(next);
    }

    /** Behind a hyphen, a dash or a slash that has letters on both sides. */
    private boolean mayBreakInWord(int next) {
        int joint = letters.get(next - 1).sign().last();
        boolean breaks = joint == '-' || joint == '/' || joint == '\u2013' || joint == '\u2014';
        return breaks
                && letters.get(next - 1).sign().meant().isEmpty()
                && Character.isLetter(letters.get(next - 2).sign().last())
                && Character.isLetter(letters.get(next).sign().first());
    }

    /** Before which letters a line may end in a hyphen: where a soft hyphen was written, or within a word. */
    private static Set<Integer> hyphens(List<Letter> letters, Hyphenation hyphenation) {
        Set<Integer> hyphens = new HashSet<>();
        int word = 0;
        for (int next = 0; next <= letters.size(); next++) {
            if (next == letters.size() || !isWordPart(letters.get(next).sign())) {
                if (next > word) {
                    hyphenate(letters, word, next, hyphenation, hyphens);
                }
                word = next + 1;
                if (next + 1 < letters.size() && letters.get(next).sign().is(Kind.SOFT_HYPHEN)) {
                    hyphens.add(next + 1);
                }
            }
        }
        return hyphens;
    }

    private static boolean isWordPart(Sign sign) {
        return sign.is(Kind.LETTER) && sign.meant().isEmpty() && Character.isLetter(sign.first());
    }

    private static void hyphenate(
            List<Letter> letters, int from, int to, Hyphenation hyphenation, Set<Integer> hyphens) {
        StringBuilder word = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (Letter letter : letters.subList(from, to)) {
            offsets.add(word.length());
            word.append(letter.sign().shown());
        }
        for (int place :
                hyphenation.places(word.toString(), letters.get(from).ink().language())) {
            int letter = offsets.indexOf(place);
            if (letter > 0) {
                hyphens.add(from + letter);
            }
        }
    }
}
