package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import nl.ncw.export.internal.typesetting.canvas.Canvas;

/** Something of a fixed width that takes room on a page, and that may be cut where the page ends. Immutable. */
public interface Box {
    /** The height of all of it, in points. */
    float height();

    /**
     * Cuts what fits from the rest.
     *
     * @param room the height left on the page
     * @param fresh whether the page has nothing on it yet, so that something has to go here, well or ill
     * @return all of it as the head, if it fits
     */
    default Cut cut(float room, boolean fresh) {
        return height() <= room + Cut.TOLERANCE || fresh ? Cut.all(this) : Cut.none(this);
    }

    /**
     * Draws it.
     *
     * @param canvas where
     * @param x the left edge, in points from that of the paper
     * @param y the upper edge, in points down from that of the paper
     * @param height how high to draw it: its own height or more
     */
    void draw(Canvas canvas, float x, float y, float height);

    /** What fits on a page, and what does not. */
    record Cut(Optional<? extends Box> head, Optional<? extends Box> rest) {
        /** What just fits has to fit, whichever way its heights are added up. */
        static final float TOLERANCE = 0.01f;

        static Cut all(Box box) {
            return new Cut(Optional.of(box), Optional.empty());
        }

        static Cut none(Box box) {
            return new Cut(Optional.empty(), Optional.of(box));
        }

        static Cut of(Box head, Box rest) {
            return new Cut(Optional.of(head), Optional.of(rest));
        }
    }
}
