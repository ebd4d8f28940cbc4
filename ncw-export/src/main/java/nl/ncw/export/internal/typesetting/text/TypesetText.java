package nl.ncw.export.internal.typesetting.text;

import java.util.List;

/**
 * Lines of text below one another, ready to be drawn.
 *
 * @param lines the lines, from the first to the last
 * @param leading from one baseline to the next, in points
 * @param rise from the top of a line down to its baseline, in points
 */
public record TypesetText(List<TextLine> lines, float leading, float rise) {
    // Copies the lines.
    public TypesetText {
        lines = List.copyOf(lines);
    }

    /** The height of all lines, in points. */
    public float height() {
        return lines.size() * leading;
    }

    /** The lines from one to another, of which the last is not among them. */
    public TypesetText part(int from, int to) {
        return new TypesetText(lines.subList(from, to), leading, rise);
    }
}
