package nl.ncw.export.internal.excel.anchor;

import java.util.Map;

/**
 * Columns of a block of rows.
 *
 * @param content the content of the block, as {@link WorkbookAnchors#blockContent(String)} returns it
 * @param ids the column ids by column number, counted from 0
 */
public record BlockColumns(String content, Map<Integer, String> ids) {
    // Copies the ids.
    public BlockColumns {
        ids = Map.copyOf(ids);
    }
}
