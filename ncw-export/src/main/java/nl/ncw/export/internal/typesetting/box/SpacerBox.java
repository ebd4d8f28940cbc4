package nl.ncw.export.internal.typesetting.box;

import nl.ncw.export.internal.typesetting.canvas.Canvas;

/**
 * Vertical space.
 *
 * @param height the height in points
 */
record SpacerBox(float height) implements Box {
    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        // Nothing to draw.
    }
}
