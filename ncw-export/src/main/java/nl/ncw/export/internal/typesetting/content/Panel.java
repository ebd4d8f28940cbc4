package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Blocks on a coloured background. The background is not part of the logical structure. A panel that does not fit on a
 * page continues on the next.
 *
 * @param content the blocks
 * @param fill the background colour; all text on it needs enough contrast
 * @param padding the space above and below the content, in points
 * @param bleed the distance that the background extends beyond the column on both sides, in points
 * @param minimumHeight the minimum height, in points
 * @param after the space below, in points
 */
public record Panel(
        List<BlockElement> content, Colour fill, float padding, float bleed, float minimumHeight, float after)
        implements BlockElement {

    // Copies the content and requires valid measures.
    public Panel {
        content = List.copyOf(content);
        LengthChecks.requireNotNegative(padding, "padding");
        LengthChecks.requireNotNegative(bleed, "bleed");
        LengthChecks.requireNotNegative(minimumHeight, "minimumHeight");
        LengthChecks.requireNotNegative(after, "after");
    }

    @Override
    public Kind kind() {
        return Kind.PANEL;
    }
}
