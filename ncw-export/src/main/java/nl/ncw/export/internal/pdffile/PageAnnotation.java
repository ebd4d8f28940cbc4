package nl.ncw.export.internal.pdffile;

import java.util.Optional;

/**
 * An annotation that a person put on a page in a viewer: a comment, or a field of a form with what was filled in.
 *
 * @param page the number of the page, from 1
 * @param kind what it is
 * @param author who put it there, or the name of the field, if the file says so
 * @param text what it says; blank if it says nothing in words
 */
public record PageAnnotation(int page, Kind kind, Optional<String> author, String text) {
    /** What people put on pages. */
    public enum Kind {
        /** A note, or something marked, with or without words to it. */
        COMMENT,
        /** What was filled in in a field of a form. */
        FIELD
    }
}
