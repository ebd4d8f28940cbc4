package nl.ncw.export.internal.typesetting.content;

/**
 * Page break, either unconditional or only where little room is left. It has no effect inside a cell or a list item.
 *
 * @param room the height that must be left on the page to avoid the break, in points
 */
public record PageBreak(float room) implements BlockElement {
    /** The unconditional page break. */
    public static final PageBreak ALWAYS = new PageBreak(Float.POSITIVE_INFINITY);

    // Requires a positive height.
    public PageBreak {
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
        return new PageBreak(room);
    }
}
