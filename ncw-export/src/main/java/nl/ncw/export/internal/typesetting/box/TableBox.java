package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Rows below a header, which is repeated on each page. The header is never alone on a page. */
final class TableBox implements Box {
    private final Optional<TableRowBox> header;
    private final Optional<TableRowBox> repeated;
    private final Box rows;
    private final float width;
    private final TableStyle style;

    /**
     * Creates a table.
     *
     * @param header the header
     * @param repeated the header on further pages
     * @param rows the rows
     * @param width the width
     * @param style the style
     */
    TableBox(Optional<TableRowBox> header, Optional<TableRowBox> repeated, Box rows, float width, TableStyle style) {
        this.header = header;
        this.repeated = repeated;
        this.rows = rows;
        this.width = width;
        this.style = style;
    }

    @Override
    public float height() {
        return headerHeight() + rows.height();
    }

    private float headerHeight() {
        return header.map(TableRowBox::height).orElse(0f);
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        Cut cut = rows.cut(room - headerHeight(), fresh);
        if (cut.rest().isEmpty()) {
            return Cut.all(this);
        }
        return new Cut(
                cut.head().map(head -> new TableBox(header, repeated, head, width, style)),
                cut.head().isEmpty()
                        ? Optional.of(this)
                        : cut.rest().map(rest -> new TableBox(repeated, repeated, rest, width, style)));
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return Stream.concat(header.stream().flatMap(Box::bookmarks), rows.bookmarks());
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        header.ifPresent(row -> row.draw(canvas, x, y, row.height()));
        rows.draw(canvas, x, y + headerHeight(), rows.height());
        float right = x + width;
        if (style.lines() == TableStyle.Lines.ALL) {
            canvas.line(x, y, right, y, style.lineWidth(), style.line());
            canvas.line(right, y, right, y + height(), style.lineWidth(), style.line());
        }
    }
}
