package nl.ncw.export.internal.typesetting.page;

import java.util.List;
import nl.ncw.export.internal.typesetting.content.BlockElement;

/**
 * Part of a publication that begins on a new page and whose pages have one format (the page sequence of XSL).
 *
 * @param format the format of the pages
 * @param content the blocks
 */
public record PageSequence(PageFormat format, List<BlockElement> content) {
    // Copies the content.
    public PageSequence {
        content = List.copyOf(content);
    }
}
