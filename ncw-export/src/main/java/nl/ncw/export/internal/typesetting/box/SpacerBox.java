package nl.ncw.export.internal.typesetting.box;

import nl.ncw.export.internal.typesetting.canvas.Canvas;

/**
 * White.
 *
 * @param height its height in points
 */
record SpacerBox(float height) implements Box {
    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        // Nothing to draw.
    }
}
