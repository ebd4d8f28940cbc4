package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/**
 * Group of rows with one common cell in the first column. Where the rows continue on another page and the content of
 * that cell is finished, the cell shows the continuation text.
 */
final class RowGroupBox implements Box {
    private final TableRowBox.Cell first;
    private final Supplier<TextBox> continued;
    private final Box rows;
    private final float width;
    private final TableStyle style;

    RowGroupBox(TableRowBox.Cell first, Supplier<TextBox> continued, Box rows, float width, TableStyle style) {
        this.first = first;
        this.continued = continued;
        this.rows = rows;
        this.width = width;
        this.style = style;
    }

    @Override
    public float height() {
        return Math.max(first.height(style), rows.height());
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        if (height() <= room + Cut.TOLERANCE) {
            return Cut.all(this);
        }
        Cut left = first.content().cut(room - 2 * style.padding(), fresh);
        Cut right = rows.cut(room, fresh);
        // A row header is not split if a page can hold it: its rest would be on the next page without its beginning.
        boolean tornName = left.rest().isPresent() && !fresh;
        if (left.head().isEmpty() || right.head().isEmpty() || tornName) {
            return Cut.none(this);
        }
        Optional<? extends Box> begun = left.rest().isPresent() ? left.rest() : Optional.of(continued.get());
        return Cut.of(part(left.head(), right.head()), part(begun, right.rest()));
    }

    private RowGroupBox part(Optional<? extends Box> named, Optional<? extends Box> part) {
        Box rest = part.isPresent() ? part.get() : StackBox.EMPTY;
        return new RowGroupBox(first.holding(named), continued, rest, width, style);
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return Stream.concat(first.content().bookmarks(), rows.bookmarks());
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        first.draw(canvas, x, y, height, style, style.line());
        rows.draw(canvas, x, y, height);
        style.groupLine()
                .ifPresent(colour -> canvas.line(x, y + height, x + width, y + height, 2 * style.lineWidth(), colour));
    }
}
