package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Drawing. A drawing that is wider than its column is scaled down.
 *
 * @param width the width in points
 * @param height the height in points
 * @param shapes the shapes, from back to front
 * @param description the alternative description, for people who cannot see the drawing; not blank
 */
public record Figure(float width, float height, List<Shape> shapes, String description) implements BlockElement {
    // Copies the shapes and requires a description.
    public Figure {
        shapes = List.copyOf(shapes);
        LengthChecks.requirePositive(width, "width");
        LengthChecks.requirePositive(height, "height");
        if (description.isBlank()) {
            throw new IllegalArgumentException("description: expected what the figure says, was blank");
        }
    }

    @Override
    public Kind kind() {
        return Kind.FIGURE;
    }

    /**
     * Shape in a figure. Coordinates are in points from the upper left corner of the figure, to the right and down.
     */
    public sealed interface Shape {
        /** The kinds of shapes, one for each permitted type. */
        enum ShapeKind {
            /** Shape of type {@link Rectangle}. */
            RECTANGLE,
            /** Shape of type {@link Disc}. */
            DISC,
            /** Shape of type {@link Stroke}. */
            STROKE,
            /** Shape of type {@link Label}. */
            LABEL,
            /** Shape of type {@link Image}. */
            IMAGE
        }

        /**
         * Returns the kind of this shape, to switch on.
         *
         * @return the kind
         */
        ShapeKind kind();
    }

    /**
     * Filled rectangle.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param width the width
     * @param height the height
     * @param colour the colour
     */
    public record Rectangle(float x, float y, float width, float height, Colour colour) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.RECTANGLE;
        }
    }

    /**
     * Filled circle.
     *
     * @param x the horizontal coordinate of the centre
     * @param y the vertical coordinate of the centre
     * @param radius the radius
     * @param colour the colour
     */
    public record Disc(float x, float y, float radius, Colour colour) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.DISC;
        }
    }

    /**
     * Straight line.
     *
     * @param fromX the horizontal coordinate of the start
     * @param fromY the vertical coordinate of the start
     * @param toX the horizontal coordinate of the end
     * @param toY the vertical coordinate of the end
     * @param thickness the width of the line
     * @param colour the colour
     */
    public record Stroke(float fromX, float fromY, float toX, float toY, float thickness, Colour colour)
            implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.STROKE;
        }
    }

    /**
     * Short text on one line.
     *
     * @param x the left edge, centre or right edge, depending on the alignment of the style
     * @param y the baseline
     * @param text the text
     * @param style the size, font, colour and alignment
     */
    public record Label(float x, float y, String text, TextStyle style) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.LABEL;
        }
    }

    /**
     * Raster image.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param width the width
     * @param height the height
     * @param picture the image
     */
    public record Image(float x, float y, float width, float height, Picture picture) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.IMAGE;
        }
    }
}
