package nl.ncw.export.internal.typesetting.text;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/**
 * Direction of the glyphs of a text in which not all glyphs run from left to right. Only characters that the fonts have
 * are considered, so that a newer Unicode version in Java changes nothing.
 */
final class BidiLevels {
    private final Bidi bidi;
    private final int[] offsets;

    private BidiLevels(Bidi bidi, int[] offsets) {
        this.bidi = bidi;
        this.offsets = offsets;
    }

    static Optional<BidiLevels> of(List<PlacedGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[glyphs.size() + 1];
        for (int i = 0; i < glyphs.size(); i++) {
            offsets[i] = text.length();
            text.append(glyphs.get(i).cluster().shown());
        }
        offsets[glyphs.size()] = text.length();
        char[] characters = text.toString().toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                ? Optional.of(new BidiLevels(new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), offsets))
                : Optional.empty();
    }

    boolean rightToLeft() {
        return !bidi.baseIsLeftToRight();
    }

    /**
     * Returns the bidirectional level of each glyph of a line, and of the hyphen after them. Even levels run to the
     * right, odd levels to the left.
     */
    byte[] levels(LineBreaker.Range line, boolean hyphenated) {
        byte[] levels = new byte[line.to() - line.from() + (hyphenated ? 1 : 0)];
        int from = offsets[line.from()];
        int to = offsets[line.to()];
        if (from == to) {
            return levels;
        }
        Bidi part = bidi.createLineBidi(from, to);
        for (int i = 0; i < levels.length; i++) {
            int glyph = Math.min(line.from() + i, line.to() - 1);
            levels[i] = (byte) part.getLevelAt(Math.min(offsets[glyph], to - 1) - from);
        }
        return levels;
    }
}
