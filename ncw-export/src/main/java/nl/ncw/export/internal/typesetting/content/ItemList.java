package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * List of items.
 *
 * @param numbering the kind of labels
 * @param items the items, each a list of blocks; at least one item
 * @param style the style of the labels; its space above and below is that of the list
 * @param indent the distance from the labels to the items, in points
 */
public record ItemList(Numbering numbering, List<List<BlockElement>> items, TextStyle style, float indent)
        implements BlockElement {
    // Copies the items and requires at least one.
    public ItemList {
        items = items.stream().map(List::copyOf).toList();
        LengthChecks.requirePositive(indent, "indent");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: expected one at least");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ITEM_LIST;
    }

    /** The kinds of labels. */
    public enum Numbering {
        /** A bullet for each item. */
        BULLETS,
        /** A box to tick for each item. */
        BOXES,
        /** Numbers from 1. */
        NUMBERS
    }

    /**
     * Creates a list of texts.
     *
     * @param numbering the kind of labels
     * @param items the texts, at least one
     * @param style the style of labels and texts; its space above and below is that of the list
     * @return the list
     */
    public static ItemList of(Numbering numbering, List<String> items, TextStyle style) {
        TextStyle close = style.spaced(0, 0);
        List<List<BlockElement>> blocks = items.stream()
                .map(item -> List.<BlockElement>of(Paragraph.of(item, close)))
                .toList();
        return new ItemList(numbering, blocks, style, style.size() * indent(numbering));
    }

    /** Returns the distance from the labels to the items, in sizes of the font. */
    private static float indent(Numbering numbering) {
        return switch (numbering) {
            case BULLETS -> 1;
            case BOXES -> 1.5f;
            case NUMBERS -> 2;
        };
    }
}
