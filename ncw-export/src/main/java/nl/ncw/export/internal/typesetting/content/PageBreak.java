package nl.ncw.export.internal.typesetting.content;

/**
 * The end of a page, perhaps only where little of it is left. Inside a cell or an item it has no effect.
 *
 * @param room what has to be left of the page to stay on it, in points
 */
public record PageBreak(float room) implements BlockElement {
    /** The end of a page, whatever is left of it. */
    public static final PageBreak ALWAYS = new PageBreak(Float.POSITIVE_INFINITY);

    // Requires a measure.
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
     * The end of a page unless there is room on it.
     *
     * @param room what has to be left of the page to stay on it, in points
     * @return the break
     */
    public static PageBreak unlessRoomFor(float room) {
        return new PageBreak(room);
    }
}
