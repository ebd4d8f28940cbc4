package nl.ncw.export.internal.typesetting.page;

import nl.ncw.export.internal.typesetting.content.TextStyle;

/**
 * Line in the header or footer of each page. It is an artifact: screen readers skip it.
 *
 * @param start the text on the left, shortened if it is too long
 * @param end the text on the right
 * @param style the style of both texts
 */
public record RunningLine(String start, Numbering end, TextStyle style) {
    /** Page number as text. */
    @FunctionalInterface
    public interface Numbering {
        /**
         * Returns the text on a page.
         *
         * @param page the number of the page, from 1 on
         * @param pages the total number of pages
         * @return the text, such as {@code 3 of 12}
         */
        String on(int page, int pages);
    }
}
