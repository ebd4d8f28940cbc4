package nl.ncw.export.internal.typesetting.box;

import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.SignatureField;
import nl.ncw.export.internal.typesetting.structure.Tag;

/**
 * Signature field.
 *
 * @param field the field
 * @param tag the structure element of the field
 * @param width the width in points
 * @param height the height in points
 */
record SignatureFieldBox(SignatureField field, Tag tag, float width, float height) implements Box {
    /** Leaves the field to the next page if it does not fit, so that the other cells of its row can begin on this one. */
    @Override
    public Cut cut(float room, boolean fresh) {
        return height <= room + Cut.TOLERANCE || fresh ? Cut.all(this) : Cut.of(new SpacerBox(0), this);
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        canvas.place(field, tag, x, y, width, height);
    }
}
