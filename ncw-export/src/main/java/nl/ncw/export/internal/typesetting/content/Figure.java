package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * A drawing. Where it is wider than its column, it is drawn smaller.
 *
 * @param width its width in points
 * @param height its height in points
 * @param shapes what is drawn, from back to front
 * @param description what it says, in words for those who cannot see it; not blank
 */
public record Figure(float width, float height, List<Shape> shapes, String description) implements BlockElement {
    // Copies the shapes and requires a description.
    public Figure {
        shapes = List.copyOf(shapes);
        Points.requirePositive(width, "width");
        Points.requirePositive(height, "height");
        if (description.isBlank()) {
            throw new IllegalArgumentException("description: expected what the figure says, was blank");
        }
    }

    @Override
    public Kind kind() {
        return Kind.FIGURE;
    }

    /** Something drawn. Its measures are points from the top left corner of the figure, to the right and down. */
    public sealed interface Shape {
        /** The kinds of shapes, one for each permitted type. */
        enum ShapeKind {
            /** {@link Rectangle}. */
            RECTANGLE,
            /** {@link Disc}. */
            DISC,
            /** {@link Stroke}. */
            STROKE,
            /** {@link Label}. */
            LABEL,
            /** {@link Image}. */
            IMAGE
        }

        /**
         * The kind of this shape, to switch on.
         *
         * @return the kind
         */
        ShapeKind kind();
    }

    /**
     * A filled rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param colour its colour
     */
    public record Rectangle(float x, float y, float width, float height, Colour colour) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.RECTANGLE;
        }
    }

    /**
     * A filled circle.
     *
     * @param x the middle
     * @param y the middle
     * @param radius the radius
     * @param colour its colour
     */
    public record Disc(float x, float y, float radius, Colour colour) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.DISC;
        }
    }

    /**
     * A straight line.
     *
     * @param fromX where it begins
     * @param fromY where it begins
     * @param toX where it ends
     * @param toY where it ends
     * @param thickness its width
     * @param colour its colour
     */
    public record Stroke(float fromX, float fromY, float toX, float toY, float thickness, Colour colour)
            implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.STROKE;
        }
    }

    /**
     * A short text on one line.
     *
     * @param x where it stands: its left edge, middle or right edge, by the alignment of its style
     * @param y its baseline
     * @param text the text
     * @param style its size, font, colour and alignment
     */
    public record Label(float x, float y, String text, TextStyle style) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.LABEL;
        }
    }

    /**
     * A raster image.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param picture the image
     */
    public record Image(float x, float y, float width, float height, Picture picture) implements Shape {
        @Override
        public ShapeKind kind() {
            return ShapeKind.IMAGE;
        }
    }
}
