package nl.ncw.export.internal.typesetting.page;

import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Points;

/**
 * The pages of a sequence: their size, the white around what stands on them, and what each has at its head and foot. All
 * measures are in points.
 *
 * @param width the width of the paper
 * @param height the height of the paper
 * @param margins the white around the content
 * @param header the line in the upper margin, if there is one
 * @param footer the line in the lower margin, if there is one
 */
public record PageFormat(
        float width, float height, Margins margins, Optional<RunningLine> header, Optional<RunningLine> footer) {

    private static final float SHORT_SIDE = 595;
    private static final float LONG_SIDE = 842;
    private static final float MARGIN = 54;

    // Requires room for content.
    public PageFormat {
        Points.requirePositive(width, "width");
        Points.requirePositive(height, "height");
        Points.requirePositive(width - margins.left() - margins.right(), "width between the margins");
        Points.requirePositive(height - margins.top() - margins.bottom(), "height between the margins");
    }

    /**
     * A4, upright.
     *
     * @return the format, without header and footer
     */
    public static PageFormat a4Portrait() {
        return new PageFormat(SHORT_SIDE, LONG_SIDE, Margins.all(MARGIN), Optional.empty(), Optional.empty());
    }

    /**
     * A4, on its long side.
     *
     * @return the format, without header and footer
     */
    public static PageFormat a4Landscape() {
        return new PageFormat(LONG_SIDE, SHORT_SIDE, Margins.all(MARGIN), Optional.empty(), Optional.empty());
    }

    /**
     * This format with other margins.
     *
     * @param other the margins
     * @return the format
     */
    public PageFormat with(Margins other) {
        return new PageFormat(width, height, other, header, footer);
    }

    /**
     * This format with a line at the head of each page.
     *
     * @param line the line
     * @return the format
     */
    public PageFormat withHeader(RunningLine line) {
        return new PageFormat(width, height, margins, Optional.of(line), footer);
    }

    /**
     * This format with a line at the foot of each page.
     *
     * @param line the line
     * @return the format
     */
    public PageFormat withFooter(RunningLine line) {
        return new PageFormat(width, height, margins, header, Optional.of(line));
    }

    /** The width between the margins. */
    public float contentWidth() {
        return width - margins.left() - margins.right();
    }

    /** The height between the margins. */
    public float contentHeight() {
        return height - margins.top() - margins.bottom();
    }

    /**
     * White around the content of a page, in points.
     *
     * @param top above
     * @param right on the right
     * @param bottom below
     * @param left on the left
     */
    public record Margins(float top, float right, float bottom, float left) {
        // Requires measures.
        public Margins {
            Points.requireNotNegative(top, "top");
            Points.requireNotNegative(right, "right");
            Points.requireNotNegative(bottom, "bottom");
            Points.requireNotNegative(left, "left");
        }

        /**
         * The same white on all sides.
         *
         * @param points how much
         * @return the margins
         */
        public static Margins all(float points) {
            return new Margins(points, points, points, points);
        }
    }
}
