package nl.ncw.export.internal.intake;

import java.util.List;

/** Location in a returned file, such as a cell of a workbook or a row below a heading of a document. */
public interface Location {
    /** The file as a whole. */
    Location FILE = named("");

    /**
     * Returns the name by which findings show the location.
     *
     * @return the name; empty for the file as a whole
     */
    String name();

    /**
     * Returns the position in reading order, from the coarsest number to the finest, such as sheet, row and column.
     *
     * @return the position; empty if locations are ordered as they are met
     */
    default List<Integer> position() {
        return List.of();
    }

    /**
     * Returns whether unrecognised texts here and at another location are kept as one, such as those in the same row.
     *
     * @param other the other location
     * @return whether they are kept as one
     */
    default boolean isBeside(Location other) {
        return equals(other);
    }

    /**
     * Returns the name of the range from this location to another one whose texts are kept with its own.
     *
     * @param last the other location
     * @return the name
     */
    default String upTo(Location last) {
        return name();
    }

    /**
     * Creates a location that has only a name. It is ordered by when it is first met.
     *
     * @param name the name; empty for the file as a whole
     * @return the location
     */
    static Location named(String name) {
        return new Named(name);
    }

    /**
     * Location that has only a name.
     *
     * @param name the name
     */
    record Named(String name) implements Location {}
}
