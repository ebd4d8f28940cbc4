package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * Table of contents: a line for each heading, with the number of its page and a link to it.
 *
 * @param lines the lines, in the order of the headings; all headings follow the table in the publication and have a
 *     bookmark
 */
public record TableOfContents(List<Line> lines) implements BlockElement {
    // Copies the lines and requires one at least.
    public TableOfContents {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines: expected one at least");
        }
    }

    /**
     * Line of the table.
     *
     * @param level the level of the bookmark of the heading
     * @param title the text of the heading, on one line
     * @param style the style
     */
    public record Line(int level, String title, TextStyle style) {}

    @Override
    public Kind kind() {
        return Kind.TABLE_OF_CONTENTS;
    }
}
