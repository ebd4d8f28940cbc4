package nl.ncw.export.internal.typesetting.content;

import java.util.List;

/**
 * A list.
 *
 * @param numbering how its items are told apart
 * @param items the items, each of blocks, one item at least
 * @param style how the labels look; its white stands around the list
 * @param indent from the labels to the items, in points
 */
public record ItemList(Numbering numbering, List<List<BlockElement>> items, TextStyle style, float indent)
        implements BlockElement {
    // Copies the items and requires that there are some.
    public ItemList {
        items = items.stream().map(List::copyOf).toList();
        Points.requirePositive(indent, "indent");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: expected one at least");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ITEM_LIST;
    }

    /** How the items of a list are told apart. */
    public enum Numbering {
        /** By a bullet each. */
        BULLETS,
        /** By numbers from 1. */
        NUMBERS
    }

    /**
     * A list of texts.
     *
     * @param numbering how its items are told apart
     * @param items the texts, one at least
     * @param style how labels and texts look; its white stands around the list
     * @return the list
     */
    public static ItemList of(Numbering numbering, List<String> items, TextStyle style) {
        TextStyle close = style.spaced(0, 0);
        List<List<BlockElement>> blocks = items.stream()
                .map(item -> List.<BlockElement>of(Paragraph.of(item, close)))
                .toList();
        return new ItemList(numbering, blocks, style, style.size() * (numbering == Numbering.BULLETS ? 1 : 2));
    }
}
