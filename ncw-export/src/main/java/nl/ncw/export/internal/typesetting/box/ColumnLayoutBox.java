package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Boxes side by side. At the end of a page, each column is split and continues on the next. */
final class ColumnLayoutBox implements Box {
    private final List<Part> parts;

    ColumnLayoutBox(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Column of the layout.
     *
     * @param x the left edge, relative to the left edge of the layout
     * @param content the content
     */
    record Part(float x, StackBox content) {}

    @Override
    public float height() {
        return (float) parts.stream()
                .mapToDouble(part -> part.content().height())
                .max()
                .orElse(0);
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        List<Part> heads = new ArrayList<>();
        List<Part> rests = new ArrayList<>();
        boolean whole = true;
        for (Part part : parts) {
            Cut cut = part.content().cut(room, fresh);
            if (cut.head().isEmpty()) {
                return Cut.none(this);
            }
            whole &= cut.rest().isEmpty();
            heads.add(new Part(part.x(), cut.head().map(StackBox::of).orElse(StackBox.EMPTY)));
            rests.add(new Part(part.x(), cut.rest().map(StackBox::of).orElse(StackBox.EMPTY)));
        }
        return whole ? Cut.all(this) : Cut.of(new ColumnLayoutBox(heads), new ColumnLayoutBox(rests));
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return parts.stream().flatMap(part -> part.content().bookmarks());
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        parts.forEach(part ->
                part.content().draw(canvas, x + part.x(), y, part.content().height()));
    }
}
