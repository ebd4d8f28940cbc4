package nl.ncw.export.pdf.layout.reading;

import java.util.Optional;

/**
 * Something that a person put on a page in a viewer.
 *
 * @param page the number of the page, from 1
 * @param kind what it is
 * @param author who put it there, or the name of the field, if the file says so
 * @param text what it says; blank if it says nothing in words
 */
public record Remark(int page, Kind kind, Optional<String> author, String text) {
    /** What people put on pages. */
    public enum Kind {
        /** A note, or something marked, with or without words to it. */
        COMMENT,
        /** What was filled in in a field of a form. */
        FIELD
    }
}
