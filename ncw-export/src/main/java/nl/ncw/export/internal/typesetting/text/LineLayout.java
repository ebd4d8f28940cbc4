package nl.ncw.export.internal.typesetting.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;
import nl.ncw.export.internal.typesetting.text.TextLine.Piece;

/** Positions the glyphs of a line: from left to right, or from right to left for scripts that need it. */
final class LineLayout {
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

    private final float width;
    private final Alignment alignment;
    private final boolean wholeWords;

    LineLayout(float width, Alignment alignment, boolean wholeWords) {
        this.width = width;
        this.alignment = alignment;
        this.wholeWords = wholeWords;
    }

    /** Returns lines of glyphs. Only the last glyph may end the line. */
    List<TextLine> lines(List<PlacedGlyph> glyphs, Hyphenation hyphenation) {
        List<LineBreaker.Range> ranges = LineBreaker.lines(glyphs, width, hyphenation, wholeWords);
        Optional<BidiLevels> directions = BidiLevels.of(glyphs);
        List<TextLine> lines = new ArrayList<>();
        for (LineBreaker.Range range : ranges) {
            List<PlacedGlyph> line = glyphs.subList(range.from(), range.to());
            if (range.hyphenated()) {
                line = new ArrayList<>(line);
                line.add(hyphen(line.get(line.size() - 1).style()));
            }
            byte[] levels =
                    directions.map(all -> all.levels(range, range.hyphenated())).orElse(new byte[line.size()]);
            lines.add(line(line, levels, directions.map(BidiLevels::rightToLeft).orElse(false)));
        }
        return lines;
    }

    /** Returns the hyphen at the end of a line within a word. In copied or spoken text it is a soft hyphen. */
    private static PlacedGlyph hyphen(GlyphStyle style) {
        return new PlacedGlyph(
                new GlyphCluster(
                        GlyphStyle.HYPHEN, Optional.of(Character.toString(CharacterClasses.SOFT_HYPHEN)), Kind.LETTER),
                style);
    }

    private TextLine line(List<PlacedGlyph> glyphs, byte[] levels, boolean rightToLeft) {
        List<Group> groups = groups(glyphs, levels);
        Object[] visual = groups.toArray();
        byte[] groupLevels = new byte[visual.length];
        for (int i = 0; i < visual.length; i++) {
            groupLevels[i] = groups.get(i).level;
        }
        Bidi.reorderVisually(groupLevels, 0, visual, 0, visual.length);
        float x = offset(glyphs, rightToLeft);
        for (Object group : visual) {
            ((Group) group).x = x;
            x += ((Group) group).width;
        }
        return new TextLine(groups.stream().map(Group::piece).toList());
    }

    /** Returns the start of the line. Spaces at its end extend beyond the edge and do not count. */
    private float offset(List<PlacedGlyph> glyphs, boolean rightToLeft) {
        float taken = 0;
        float hanging = 0;
        for (PlacedGlyph glyph : glyphs) {
            boolean hangs = glyph.cluster().is(Kind.BLANK) || glyph.cluster().is(Kind.LINE_END);
            hanging = hangs ? hanging + glyph.width() : 0;
            taken += glyph.width();
        }
        float free = width - (taken - hanging);
        float start = switch (alignment) {
            case START -> rightToLeft ? free : 0;
            case CENTRE -> free / 2;
            case END -> rightToLeft ? 0 : free;
        };
        return rightToLeft ? start - hanging : start;
    }

    private static List<Group> groups(List<PlacedGlyph> glyphs, byte[] levels) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            PlacedGlyph glyph = glyphs.get(i);
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.takes(glyph, levels[i])) {
                last = new Group(glyph, levels[i]);
                groups.add(last);
            }
            last.add(glyph);
        }
        return groups;
    }

    /**
     * Glyphs that are drawn together: they have the same style and direction, and either all or none differ from the
     * text.
     */
    private static final class Group {
        private final GlyphStyle style;
        private final byte level;
        private final boolean standsIn;
        private final List<PlacedGlyph> glyphs = new ArrayList<>();
        private float x;
        private float width;

        Group(PlacedGlyph first, byte level) {
            this.style = first.style();
            this.level = level;
            this.standsIn = first.cluster().actualText().isPresent();
        }

        boolean takes(PlacedGlyph glyph, byte itsLevel) {
            boolean alike = glyph.cluster().actualText().isPresent() == standsIn
                    && (!standsIn || glyph.cluster().is(Kind.STAND_IN));
            return glyph.style() == style && itsLevel == level && (alike || isRightToLeft());
        }

        void add(PlacedGlyph glyph) {
            glyphs.add(glyph);
            width += glyph.width();
        }

        private boolean isRightToLeft() {
            return level % 2 == 1;
        }

        Piece piece() {
            StringBuilder shown = new StringBuilder();
            StringBuilder actualText = new StringBuilder();
            for (PlacedGlyph glyph : glyphs) {
                GlyphCluster cluster = glyph.cluster();
                actualText.append(cluster.actualText().orElse(cluster.shown()));
                if (isRightToLeft()) {
                    shown.insert(0, mirrored(cluster.shown()));
                } else {
                    shown.append(cluster.shown());
                }
            }
            return new Piece(
                    style,
                    shown.toString(),
                    standsIn || isRightToLeft() ? Optional.of(actualText.toString()) : Optional.empty(),
                    x,
                    width);
        }

        private static String mirrored(String cluster) {
            int at = cluster.length() == 1 ? MIRRORED.indexOf(cluster) : -1;
            return at < 0 ? cluster : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
        }
    }
}
