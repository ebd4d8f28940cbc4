package nl.ncw.export.internal.typesetting.content;

/**
 * Vertical space.
 *
 * @param height the height in points
 */
public record Spacer(float height) implements BlockElement {
    // Requires a height that is not negative.
    public Spacer {
        LengthChecks.requireNotNegative(height, "height");
    }

    @Override
    public Kind kind() {
        return Kind.SPACER;
    }
}
