package nl.ncw.export.internal.intake;

import java.util.List;

/** A place in a file that came back, such as a cell of a workbook or a row below a heading of a document. */
public interface Location {
    /** The file as a whole. */
    Location FILE = named("");

    /**
     * The name by which findings show the place.
     *
     * @return the name; empty for the file as a whole
     */
    String name();

    /**
     * The position in reading order, from the coarsest number to the finest, such as sheet, row and column.
     *
     * @return the position; empty if places are read in the order in which they are met
     */
    default List<Integer> position() {
        return List.of();
    }

    /**
     * Whether unrecognised texts here and at another place are kept as one, such as those in the same row.
     *
     * @param other the other place
     * @return whether they are
     */
    default boolean isBeside(Location other) {
        return equals(other);
    }

    /**
     * The name of the range from this place to another one beside it.
     *
     * @param last the other place
     * @return the name
     */
    default String upTo(Location last) {
        return name();
    }

    /**
     * A place that is known by its name alone, and comes where it is first met.
     *
     * @param name the name; empty for the file as a whole
     * @return the place
     */
    static Location named(String name) {
        return new Named(name);
    }

    /**
     * A place that is known by its name alone.
     *
     * @param name the name
     */
    record Named(String name) implements Location {}
}
