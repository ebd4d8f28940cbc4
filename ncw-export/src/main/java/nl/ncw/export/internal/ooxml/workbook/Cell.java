package nl.ncw.export.internal.ooxml.workbook;

import java.util.Optional;

/**
 * A cell that is not empty.
 *
 * @param column its column, counted from 0
 * @param kind what stands in it
 * @param text what stands in it, as text: a number in digits with a point, a day or time in ISO 8601, {@code true} or
 *     {@code false}, an error such as {@code #REF!}; of a formula, what it came to when the file was saved
 * @param formula the formula, without the equals sign; it never is worked out
 * @param struck whether a part of the text is struck through
 */
public record Cell(int column, Kind kind, String text, Optional<String> formula, boolean struck) {
    /** Kinds of content. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number that is shown as a day, a time or both. */
        DATE,
        /** True or false. */
        BOOLEAN,
        /** What a formula comes to that cannot be worked out. */
        ERROR
    }
}
