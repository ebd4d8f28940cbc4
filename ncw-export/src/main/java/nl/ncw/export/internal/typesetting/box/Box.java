package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Content with a fixed width and a height, which can be split at the end of a page. Immutable. */
public interface Box {
    /** Returns the total height, in points. */
    float height();

    /**
     * Splits this box into the part that fits and the rest.
     *
     * @param room the height left on the page
     * @param fresh whether the page is still empty; if so, something must be placed on it even if it does not fit well
     * @return the parts; if everything fits, the head is this box
     */
    default Cut cut(float room, boolean fresh) {
        return height() <= room + Cut.TOLERANCE || fresh ? Cut.all(this) : Cut.none(this);
    }

    /**
     * Draws this box.
     *
     * @param canvas the page to draw on
     * @param x the left edge, in points from the left edge of the paper
     * @param y the upper edge, in points from the upper edge of the paper
     * @param height the height to draw, at least the height of this box
     */
    void draw(Canvas canvas, float x, float y, float height);

    /** Returns the bookmarks of this box, in reading order. */
    default Stream<Bookmark> bookmarks() {
        return Stream.empty();
    }

    /** Parts of a split box: the head, which fits on the page, and the rest. */
    record Cut(Optional<? extends Box> head, Optional<? extends Box> rest) {
        /** Tolerance for rounding: content that just fits must fit in whatever order its heights are added. */
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
