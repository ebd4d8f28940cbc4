package nl.ncw.export.pdf.layout;

/**
 * White.
 *
 * @param height its height in points
 */
public record Spacer(float height) implements Block {
    // Requires that it does not go up.
    public Spacer {
        Points.requireNotNegative(height, "height");
    }
}
