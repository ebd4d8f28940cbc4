package nl.ncw.export.pdf.layout;

import java.util.List;

/**
 * A drawing. Where it is wider than its column, it is drawn smaller.
 *
 * @param width its width in points
 * @param height its height in points
 * @param shapes what is drawn, from back to front
 * @param description what it says, in words for those who cannot see it; not blank
 */
public record Figure(float width, float height, List<Shape> shapes, String description) implements Block {
    // Copies the shapes and requires a description.
    public Figure {
        shapes = List.copyOf(shapes);
        Points.requirePositive(width, "width");
        Points.requirePositive(height, "height");
        if (description.isBlank()) {
            throw new IllegalArgumentException("description: expected what the figure says, was blank");
        }
    }

    /** Something drawn. Its measures are points from the top left corner of the figure, to the right and down. */
    public sealed interface Shape {}

    /**
     * A filled rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param colour its colour
     */
    public record Rectangle(float x, float y, float width, float height, Colour colour) implements Shape {}

    /**
     * A filled circle.
     *
     * @param x the middle
     * @param y the middle
     * @param radius the radius
     * @param colour its colour
     */
    public record Disc(float x, float y, float radius, Colour colour) implements Shape {}

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
            implements Shape {}

    /**
     * A short text on one line.
     *
     * @param x its left edge
     * @param y its baseline
     * @param text the text
     * @param style its size, font and colour
     */
    public record Label(float x, float y, String text, TextStyle style) implements Shape {}
}
