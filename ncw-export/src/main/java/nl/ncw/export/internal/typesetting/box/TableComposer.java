package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ncw.export.internal.typesetting.box.BoxComposer.Place;
import nl.ncw.export.internal.typesetting.box.StackBox.Entry;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.Table.Cell;
import nl.ncw.export.internal.typesetting.content.Table.Row;
import nl.ncw.export.internal.typesetting.content.Table.RowGroup;
import nl.ncw.export.internal.typesetting.content.Table.Rows;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Fonts;
import nl.ncw.export.internal.typesetting.text.Typesetter;

/** Converts a table to a box. */
final class TableComposer {
    private static final String TABLE = "Table";

    private final BoxComposer composer;
    private final Typesetter typesetter;
    private final Table table;
    private final TableStyle style;
    private final Place place;
    private final float[] widths;

    TableComposer(BoxComposer composer, Typesetter typesetter, Fonts fonts, Table table, Place place) {
        this.composer = composer;
        this.typesetter = typesetter;
        this.table = table;
        this.style = table.style();
        this.place = place;
        this.widths = ColumnWidths.of(table, fonts, place.width());
    }

    TableBox compose() {
        Tag tag = place.tag().child(TABLE);
        List<Entry> rows = new ArrayList<>();
        Optional<TableRowBox> header = Optional.empty();
        Optional<TableRowBox> repeated = Optional.empty();
        if (!table.header().isEmpty()) {
            TableRowBox top = header(tag.child("THead").child("TR"));
            if (top.height() <= place.tallest() / 2) {
                header = Optional.of(top);
                repeated = Optional.of(header(Tag.ARTIFACT));
            } else {
                // Repeated on every page, it would leave no room for rows.
                rows.add(new Entry(top, 0, 0, true, 0));
            }
        }
        Tag body = table.header().isEmpty() ? tag : tag.child("TBody");
        table.body().forEach(row -> rows.add(Entry.of(row(row, body))));
        keepLastRowsTogether(rows);
        return new TableBox(header, repeated, new StackBox(rows), place.width(), style);
    }

    /** Keeps a low last row from standing alone on the next page, where hardly anybody looks for it. */
    private void keepLastRowsTogether(List<Entry> rows) {
        int before = rows.size() - 2;
        if (before > 0 && rows.subList(before, rows.size()).stream().allMatch(this::isLow)) {
            rows.set(before, new Entry(rows.get(before).box(), 0, 0, true, 0));
        }
    }

    private boolean isLow(Entry row) {
        return row.box().height() <= style.unbroken();
    }

    private TableRowBox header(Tag row) {
        List<TableRowBox.Cell> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : table.header()) {
            Tag tag = row.child("TH").with(TABLE, "Scope", "Column");
            cells.add(cell(cell, column, tag, style.headerFill()));
            column += cell.span();
        }
        return new TableRowBox(cells, style, style.headerFill().orElse(style.line()), 0);
    }

    private Box row(Rows rows, Tag body) {
        return switch (rows.kind()) {
            case ROW -> row((Row) rows, 0, body.child("TR"));
            case ROW_GROUP -> group((RowGroup) rows, body);
        };
    }

    private TableRowBox row(Row row, int firstColumn, Tag tag) {
        List<TableRowBox.Cell> cells = new ArrayList<>();
        float minimumHeight = 0;
        int column = firstColumn;
        for (Cell cell : row.cells()) {
            cells.add(bodyCell(cell, column, tag, 1));
            minimumHeight = Math.max(minimumHeight, cell.minimumHeight());
            column += cell.span();
        }
        return new TableRowBox(cells, style, style.line(), Math.min(minimumHeight, place.tallest() / 2));
    }

    /** Returns a group of rows with a common cell. The cell belongs to the first row and spans the others. */
    private RowGroupBox group(RowGroup group, Tag body) {
        List<Entry> rows = new ArrayList<>();
        Tag firstRow = body.child("TR");
        TableRowBox.Cell first =
                bodyCell(group.first(), 0, firstRow, group.rows().size());
        for (int i = 0; i < group.rows().size(); i++) {
            rows.add(Entry.of(row(group.rows().get(i), 1, i == 0 ? firstRow : body.child("TR"))));
        }
        float inner = first.width() - 2 * style.padding();
        Supplier<TextBox> continued =
                () -> new TextBox(typesetter.artifact(group.continued(), group.continuedStyle(), inner, Tag.ARTIFACT));
        return new RowGroupBox(first, continued, new StackBox(rows), place.width(), style);
    }

    private TableRowBox.Cell bodyCell(Cell cell, int column, Tag row, int rows) {
        boolean naming = table.columns().get(column).naming() && !cell.content().isEmpty();
        Tag tag = naming ? row.child("TH").with(TABLE, "Scope", "Row") : row.child("TD");
        if (rows > 1) {
            tag.with(TABLE, "RowSpan", rows);
        }
        return cell(cell, column, tag, table.columns().get(column).naming() ? style.namingFill() : Optional.empty());
    }

    private TableRowBox.Cell cell(Cell cell, int column, Tag tag, Optional<Colour> fill) {
        if (cell.span() > 1) {
            tag.with(TABLE, "ColSpan", cell.span());
        }
        float x = edge(column);
        float width = edge(column + cell.span()) - x;
        float inner = Math.max(width - 2 * style.padding(), 1);
        return new TableRowBox.Cell(
                x,
                width,
                composer.stack(cell.content(), place.inside(tag, inner)),
                fill,
                cell.bar(),
                cell.continued().map(text -> () -> composer.artifact(text, inner)),
                false);
    }

    /** Returns the left edge of a column, relative to the left edge of the table. */
    private float edge(int column) {
        float edge = 0;
        for (int i = 0; i < column; i++) {
            edge += widths[i];
        }
        return edge;
    }
}
