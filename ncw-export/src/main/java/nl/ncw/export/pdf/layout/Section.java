package nl.ncw.export.pdf.layout;

import java.util.List;

/**
 * A part of a publication that begins on a page of its own and whose pages are alike.
 *
 * @param format what its pages have in common
 * @param content what stands on them
 */
public record Section(PageFormat format, List<Block> content) {
    // Copies the content.
    public Section {
        content = List.copyOf(content);
    }
}
