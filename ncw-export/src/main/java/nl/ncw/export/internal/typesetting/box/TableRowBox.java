package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Table row: cells side by side. At the end of a page, each cell is split and continues on the next. */
final class TableRowBox implements Box {
    private final List<Cell> cells;
    private final TableStyle style;
    private final Colour line;
    private final float height;

    TableRowBox(List<Cell> cells, TableStyle style, Colour line, float minimumHeight) {
        this.cells = cells;
        this.style = style;
        this.line = line;
        this.height = Math.max(minimumHeight, contentHeight());
    }

    /**
     * Cell of a row.
     *
     * @param x the left edge, relative to the left edge of the table
     * @param width the width
     * @param content the content
     * @param fill the background, if not white
     * @param bar the colour of the bar along the left edge, if there is one
     * @param continued how to set the text where the row continues and the content is finished, if there is one
     * @param repeats whether the content is that text
     */
    record Cell(
            float x,
            float width,
            StackBox content,
            Optional<Colour> fill,
            Optional<Colour> bar,
            Optional<Supplier<TextBox>> continued,
            boolean repeats) {
        private static final float BAR = 3;

        Cell holding(Optional<? extends Box> box) {
            return new Cell(x, width, box.map(StackBox::of).orElse(StackBox.EMPTY), fill, bar, continued, false);
        }

        /** Returns the cell on the next page: the rest of its content, or else the text that repeats what it says. */
        Cell next(Optional<? extends Box> rest) {
            return rest.isPresent() || continued.isEmpty()
                    ? holding(rest)
                    : new Cell(x, width, StackBox.of(continued.get().get()), fill, bar, continued, true);
        }

        float height(TableStyle style) {
            return content.height() + 2 * style.padding();
        }

        void draw(Canvas canvas, float left, float y, float height, TableStyle style, Colour line) {
            fill.ifPresent(colour -> canvas.fill(left + x, y, width, height, colour));
            bar.ifPresent(colour -> canvas.fill(left + x, y, BAR, height, colour));
            if (style.lines() == TableStyle.Lines.ALL) {
                canvas.line(left + x, y, left + x, y + height, style.lineWidth(), line);
            }
            canvas.line(left + x, y + height, left + x + width, y + height, style.lineWidth(), line);
            content.draw(canvas, left + x + style.padding(), y + style.padding(), content.height());
        }
    }

    private float contentHeight() {
        float highest = 0;
        for (Cell cell : cells) {
            highest = Math.max(highest, cell.height(style));
        }
        return highest;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        if (height <= room + Cut.TOLERANCE) {
            return Cut.all(this);
        }
        if (!fresh && height <= style.unbroken()) {
            return Cut.none(this);
        }
        if (contentHeight() <= room + Cut.TOLERANCE) {
            return fresh ? Cut.all(new TableRowBox(cells, style, line, 0)) : Cut.none(this);
        }
        if (cells.stream().allMatch(cell -> cell.repeats() || cell.height(style) <= room + Cut.TOLERANCE)) {
            return Cut.all(new TableRowBox(
                    cells.stream()
                            .map(cell -> cell.repeats() ? cell.holding(Optional.empty()) : cell)
                            .toList(),
                    style,
                    line,
                    0));
        }
        return cutInCells(room, fresh);
    }

    private Cut cutInCells(float room, boolean fresh) {
        List<Cell> heads = new ArrayList<>();
        List<Cell> rests = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.repeats()) {
                heads.add(cell.height(style) <= room + Cut.TOLERANCE ? cell : cell.holding(Optional.empty()));
                rests.add(cell);
                continue;
            }
            Cut cut = cell.content().cut(room - 2 * style.padding(), fresh);
            if (cut.head().isEmpty()) {
                return Cut.none(this);
            }
            heads.add(cell.holding(cut.head()));
            rests.add(cell.next(cut.rest()));
        }
        return Cut.of(new TableRowBox(heads, style, line, 0), new TableRowBox(rests, style, line, 0));
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return cells.stream().flatMap(cell -> cell.content().bookmarks());
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        for (Cell cell : cells) {
            cell.draw(canvas, x, y, drawnHeight, style, line);
        }
    }
}
