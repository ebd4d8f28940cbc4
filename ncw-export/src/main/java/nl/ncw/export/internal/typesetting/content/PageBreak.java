package nl.ncw.export.internal.typesetting.content;

/**
 * Page break, either unconditional or only where little room is left. It has no effect inside a cell or a list item.
 *
 * @param room the height that must be left on the page to avoid the break, in points
 * @param blocks the number of blocks after it that must fit as a whole, if a page can hold them; then {@code room} is
 *     for what no page can hold
 */
public record PageBreak(float room, int blocks) implements BlockElement {
    /** The unconditional page break. */
    public static final PageBreak ALWAYS = new PageBreak(Float.POSITIVE_INFINITY, 0);

    // Requires a positive height.
    public PageBreak {
        if (blocks < 0) {
            throw new IllegalArgumentException("blocks: expected 0 or more, was " + blocks);
        }
        if (!(room >= 0)) {
            throw new IllegalArgumentException("room: expected 0 points or more, was " + room);
        }
    }

    @Override
    public Kind kind() {
        return Kind.PAGE_BREAK;
    }

    /**
     * Creates a page break that applies unless there is enough room.
     *
     * @param room the height that must be left on the page to avoid the break, in points
     * @return the break
     */
    public static PageBreak unlessRoomFor(float room) {
        return new PageBreak(room, 0);
    }

    /**
     * Creates a page break that applies unless the blocks after it fit on the page as a whole.
     *
     * @param blocks the number of blocks
     * @param room the height that must be left on the page if no page can hold the blocks, in points
     * @return the break
     */
    public static PageBreak unlessFitting(int blocks, float room) {
        return new PageBreak(room, blocks);
    }
}
