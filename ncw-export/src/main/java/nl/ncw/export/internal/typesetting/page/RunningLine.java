package nl.ncw.export.internal.typesetting.page;

import nl.ncw.export.internal.typesetting.content.TextStyle;

/**
 * The line at the head or foot of each page. It is an artifact: those who hear the document read do not hear it.
 *
 * @param start what stands on the left, shortened where it is too long
 * @param end what stands on the right
 * @param style how both look
 */
public record RunningLine(String start, Numbering end, TextStyle style) {
    /** What a page says of its number. */
    @FunctionalInterface
    public interface Numbering {
        /**
         * The text on a page.
         *
         * @param page the number of the page, from 1
         * @param pages the number of all pages
         * @return such as {@code 3 of 12}
         */
        String on(int page, int pages);
    }
}
