package nl.ncw.export.internal.typesetting.content;

/**
 * White.
 *
 * @param height its height in points
 */
public record Spacer(float height) implements BlockElement {
    // Requires that it does not go up.
    public Spacer {
        Points.requireNotNegative(height, "height");
    }

    @Override
    public Kind kind() {
        return Kind.SPACER;
    }
}
