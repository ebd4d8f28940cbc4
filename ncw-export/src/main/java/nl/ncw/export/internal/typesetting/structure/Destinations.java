package nl.ncw.export.internal.typesetting.structure;

import java.util.Map;

/**
 * Destinations of the links within a document.
 *
 * @param pages the number of the page of each destination, from 1 on, by its name
 */
public record Destinations(Map<String, Integer> pages) {
    // Copies the numbers.
    public Destinations {
        pages = Map.copyOf(pages);
    }

    /** Returns the number of the page of a destination. */
    public int page(String destination) {
        Integer page = pages.get(destination);
        if (page == null) {
            throw new IllegalArgumentException(destination + ": expected a heading for each line of the contents");
        }
        return page;
    }
}
