package nl.ncw.export.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Line.Piece;
import nl.ncw.export.pdf.layout.Sign.Kind;

/** Puts the letters of a line side by side: from left to right, or from right to left where a script asks for it. */
final class LineSetter {
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

    private final float width;
    private final Alignment alignment;

    LineSetter(float width, Alignment alignment) {
        this.width = width;
        this.alignment = alignment;
    }

    /** Lines out of letters that end a line only at their end. */
    List<Line> lines(List<Letter> letters, Hyphenation hyphenation) {
        List<LineBreaker.Range> ranges = LineBreaker.lines(letters, width, hyphenation);
        Optional<Directions> directions = Directions.of(letters);
        List<Line> lines = new ArrayList<>();
        for (LineBreaker.Range range : ranges) {
            List<Letter> line = letters.subList(range.from(), range.to());
            if (range.hyphenated()) {
                line = new ArrayList<>(line);
                line.add(hyphen(line.get(line.size() - 1).ink()));
            }
            byte[] levels =
                    directions.map(all -> all.levels(range, range.hyphenated())).orElse(new byte[line.size()]);
            lines.add(line(line, levels, directions.map(Directions::rightToLeft).orElse(false)));
        }
        return lines;
    }

    /** What ends a line within a word is a soft hyphen to those who copy or hear the text. */
    private static Letter hyphen(Ink ink) {
        return new Letter(
                new Sign(Ink.HYPHEN, Optional.of(Character.toString(Characters.SOFT_HYPHEN)), Kind.LETTER), ink);
    }

    private Line line(List<Letter> letters, byte[] levels, boolean rightToLeft) {
        List<Group> groups = groups(letters, levels);
        Object[] visual = groups.toArray();
        byte[] groupLevels = new byte[visual.length];
        for (int i = 0; i < visual.length; i++) {
            groupLevels[i] = groups.get(i).level;
        }
        Bidi.reorderVisually(groupLevels, 0, visual, 0, visual.length);
        float x = offset(letters, rightToLeft);
        for (Object group : visual) {
            ((Group) group).x = x;
            x += ((Group) group).width;
        }
        return new Line(groups.stream().map(Group::piece).toList());
    }

    /** Where the line begins. What hangs over at its end does not count, but stands outside. */
    private float offset(List<Letter> letters, boolean rightToLeft) {
        float taken = 0;
        float hanging = 0;
        for (Letter letter : letters) {
            boolean hangs = letter.sign().is(Kind.BLANK) || letter.sign().is(Kind.LINE_END);
            hanging = hangs ? hanging + letter.width() : 0;
            taken += letter.width();
        }
        float free = width - (taken - hanging);
        float start = switch (alignment) {
            case START -> rightToLeft ? free : 0;
            case CENTRE -> free / 2;
            case END -> rightToLeft ? 0 : free;
        };
        return rightToLeft ? start - hanging : start;
    }

    private static List<Group> groups(List<Letter> letters, byte[] levels) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.takes(letter, levels[i])) {
                last = new Group(letter, levels[i]);
                groups.add(last);
            }
            last.add(letter);
        }
        return groups;
    }

    /** Letters that are drawn at once: they look the same, run the same way, and are all, or none, what was meant. */
    private static final class Group {
        private final Ink ink;
        private final byte level;
        private final boolean standsIn;
        private final List<Letter> letters = new ArrayList<>();
        private float x;
        private float width;

        Group(Letter first, byte level) {
            this.ink = first.ink();
            this.level = level;
            this.standsIn = first.sign().meant().isPresent();
        }

        boolean takes(Letter letter, byte itsLevel) {
            boolean alike = letter.sign().meant().isPresent() == standsIn
                    && (!standsIn || letter.sign().is(Kind.STAND_IN));
            return letter.ink() == ink && itsLevel == level && (alike || isRightToLeft());
        }

        void add(Letter letter) {
            letters.add(letter);
            width += letter.width();
        }

        private boolean isRightToLeft() {
            return level % 2 == 1;
        }

        Piece piece() {
            StringBuilder shown = new StringBuilder();
            StringBuilder meant = new StringBuilder();
            for (Letter letter : letters) {
                Sign sign = letter.sign();
                meant.append(sign.meant().orElse(sign.shown()));
                if (isRightToLeft()) {
                    shown.insert(0, mirrored(sign.shown()));
                } else {
                    shown.append(sign.shown());
                }
            }
            return new Piece(
                    ink,
                    shown.toString(),
                    standsIn || isRightToLeft() ? Optional.of(meant.toString()) : Optional.empty(),
                    x,
                    width);
        }

        private static String mirrored(String sign) {
            int at = sign.length() == 1 ? MIRRORED.indexOf(sign) : -1;
            return at < 0 ? sign : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
        }
    }
}
