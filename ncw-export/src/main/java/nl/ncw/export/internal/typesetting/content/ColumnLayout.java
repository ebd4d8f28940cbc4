package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Blocks beside blocks, without lines. They are read column by column. Inside a cell or an item they may be columns too.
 *
 * @param columns the columns from left to right, one at least
 * @param gap the white between two of them in points
 * @param after the white below them in points
 */
public record ColumnLayout(List<Column> columns, float gap, float after) implements BlockElement {
    // Copies the columns and requires that there are some.
    public ColumnLayout {
        columns = List.copyOf(columns);
        Points.requireNotNegative(gap, "gap");
        Points.requireNotNegative(after, "after");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns: expected one at least");
        }
    }

    @Override
    public Kind kind() {
        return Kind.COLUMN_LAYOUT;
    }

    /**
     * A column.
     *
     * @param weight its width, in proportion to those of the others
     * @param content what stands in it
     */
    public record Column(float weight, List<BlockElement> content) {
        // Copies the content and requires a width.
        public Column {
            Points.requirePositive(weight, "weight");
            content = List.copyOf(content);
        }
    }
}
