package nl.ncw.export.pdf.layout;

/**
 * White.
 *
 * @param height its height in points
 */
record Blank(float height) implements Box {
    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        // Nothing to draw.
    }
}
