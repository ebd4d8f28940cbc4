package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Blocks side by side, without lines. They are read column by column. A cell or a list item may contain columns too.
 *
 * @param columns the columns from left to right, at least one
 * @param gap the space between two columns, in points
 * @param after the space below, in points
 */
public record ColumnLayout(List<Column> columns, float gap, float after) implements BlockElement {
    // Copies the columns and requires at least one.
    public ColumnLayout {
        columns = List.copyOf(columns);
        LengthChecks.requireNotNegative(gap, "gap");
        LengthChecks.requireNotNegative(after, "after");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns: expected one at least");
        }
    }

    @Override
    public Kind kind() {
        return Kind.COLUMN_LAYOUT;
    }

    /**
     * Column of blocks.
     *
     * @param weight the width, in proportion to the other columns
     * @param content the blocks
     */
    public record Column(float weight, List<BlockElement> content) {
        // Copies the content and requires a positive width.
        public Column {
            LengthChecks.requirePositive(weight, "weight");
            content = List.copyOf(content);
        }
    }
}
