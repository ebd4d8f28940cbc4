package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.export.internal.excel.sheet.TextMeasure;
import nl.ncw.export.internal.form.FormTable;

/** The lines that the cells of tables take in columns of given widths. */
final class TableLines {
    /** The rows of a table that are measured: measuring thousands of them again for each width would take long. */
    private static final int MEASURED = 200;

    private final List<Line> rows = new ArrayList<>();

    /** @param widths the widths of the columns, in characters; the first column has the numbers of the rows */
    TableLines(List<FormTable> tables, int[] widths) {
        for (FormTable table : tables) {
            rows.add(line(table.columns().stream().map(FormTable.Column::label).toList(), widths));
            table.rows().stream().limit(MEASURED).forEach(row -> rows.add(line(row.cells(), widths)));
        }
    }

    private static Line line(List<String> cells, int[] widths) {
        return new Line(
                cells,
                IntStream.range(0, cells.size())
                        .map(index -> TextMeasure.count(cells.get(index), widths[index + 1]))
                        .toArray());
    }

    /** Returns by how many lines all rows together become lower if a column is wider. */
    int saved(int column, int width) {
        return rows.stream().mapToInt(row -> row.saved(column - 1, width)).sum();
    }

    /** Sets the width of a column. */
    void widen(int column, int width) {
        rows.forEach(row -> row.widen(column - 1, width));
    }

    private record Line(List<String> cells, int[] lines) {
        int saved(int cell, int width) {
            int others = IntStream.range(0, lines.length)
                    .filter(other -> other != cell)
                    .map(other -> lines[other])
                    .max()
                    .orElse(1);
            return cell >= lines.length || lines[cell] <= others
                    ? 0
                    : lines[cell] - Math.max(others, TextMeasure.count(cells.get(cell), width));
        }

        void widen(int cell, int width) {
            if (cell >= 0 && cell < lines.length) {
                lines[cell] = TextMeasure.count(cells.get(cell), width);
            }
        }
    }
}
