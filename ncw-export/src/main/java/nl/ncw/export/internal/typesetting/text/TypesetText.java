package nl.ncw.export.internal.typesetting.text;

import java.util.List;

/**
 * Lines of text, ready to be drawn.
 *
 * @param lines the lines, from first to last
 * @param leading the distance between baselines, in points
 * @param rise the distance from the top of a line to its baseline, in points
 */
public record TypesetText(List<TextLine> lines, float leading, float rise) {
    // Copies the lines.
    public TypesetText {
        lines = List.copyOf(lines);
    }

    /** Returns the height of all lines, in points. */
    public float height() {
        return lines.size() * leading;
    }

    /** Returns the lines from one index up to another, exclusive. */
    public TypesetText part(int from, int to) {
        return new TypesetText(lines.subList(from, to), leading, rise);
    }
}
