package nl.ncw.export.internal.typesetting.page;

import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.LengthChecks;

/**
 * Format of the pages of a sequence: size, margins, header and footer. Measures are in points.
 *
 * @param width the width of the paper
 * @param height the height of the paper
 * @param margins the margins
 * @param header the line in the upper margin, if there is one
 * @param footer the line in the lower margin, if there is one
 */
public record PageFormat(
        float width, float height, Margins margins, Optional<RunningLine> header, Optional<RunningLine> footer) {

    private static final float SHORT_SIDE = 595;
    private static final float LONG_SIDE = 842;
    private static final float MARGIN = 54;

    // Requires room for content between the margins.
    public PageFormat {
        LengthChecks.requirePositive(width, "width");
        LengthChecks.requirePositive(height, "height");
        LengthChecks.requirePositive(width - margins.left() - margins.right(), "width between the margins");
        LengthChecks.requirePositive(height - margins.top() - margins.bottom(), "height between the margins");
    }

    /**
     * Returns A4 in portrait orientation.
     *
     * @return the format, without header and footer
     */
    public static PageFormat a4Portrait() {
        return new PageFormat(SHORT_SIDE, LONG_SIDE, Margins.all(MARGIN), Optional.empty(), Optional.empty());
    }

    /**
     * Returns A4 in landscape orientation.
     *
     * @return the format, without header and footer
     */
    public static PageFormat a4Landscape() {
        return new PageFormat(LONG_SIDE, SHORT_SIDE, Margins.all(MARGIN), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy of this format with other margins.
     *
     * @param other the margins
     * @return the format
     */
    public PageFormat with(Margins other) {
        return new PageFormat(width, height, other, header, footer);
    }

    /**
     * Returns a copy of this format with a header line.
     *
     * @param line the line
     * @return the format
     */
    public PageFormat withHeader(RunningLine line) {
        return new PageFormat(width, height, margins, Optional.of(line), footer);
    }

    /**
     * Returns a copy of this format with a footer line.
     *
     * @param line the line
     * @return the format
     */
    public PageFormat withFooter(RunningLine line) {
        return new PageFormat(width, height, margins, header, Optional.of(line));
    }

    /** Returns the width between the margins. */
    public float contentWidth() {
        return width - margins.left() - margins.right();
    }

    /** Returns the height between the margins. */
    public float contentHeight() {
        return height - margins.top() - margins.bottom();
    }

    /**
     * Margins of a page, in points.
     *
     * @param top the upper margin
     * @param right the right margin
     * @param bottom the lower margin
     * @param left the left margin
     */
    public record Margins(float top, float right, float bottom, float left) {
        // Requires margins that are not negative.
        public Margins {
            LengthChecks.requireNotNegative(top, "top");
            LengthChecks.requireNotNegative(right, "right");
            LengthChecks.requireNotNegative(bottom, "bottom");
            LengthChecks.requireNotNegative(left, "left");
        }

        /**
         * Returns equal margins on all sides.
         *
         * @param points the margin, in points
         * @return the margins
         */
        public static Margins all(float points) {
            return new Margins(points, points, points, points);
        }
    }
}
