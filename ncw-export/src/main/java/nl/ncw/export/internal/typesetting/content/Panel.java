package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Blocks on a surface of a colour. To those who hear the document it makes no difference. Where it does not fit on a page, it
 * goes on on the next.
 *
 * @param content what stands on it
 * @param fill its colour; all text on it has to stand out from it
 * @param padding the white above and below the content in points
 * @param bleed how far the surface goes beyond the column on both sides, in points
 * @param minimumHeight how high it is at least, in points
 * @param after the white below it in points
 */
public record Panel(
        List<BlockElement> content, Colour fill, float padding, float bleed, float minimumHeight, float after)
        implements BlockElement {

    // Copies the content and requires measures.
    public Panel {
        content = List.copyOf(content);
        Points.requireNotNegative(padding, "padding");
        Points.requireNotNegative(bleed, "bleed");
        Points.requireNotNegative(minimumHeight, "minimumHeight");
        Points.requireNotNegative(after, "after");
    }

    @Override
    public Kind kind() {
        return Kind.PANEL;
    }
}
