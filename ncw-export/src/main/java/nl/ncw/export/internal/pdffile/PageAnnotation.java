package nl.ncw.export.internal.pdffile;

import java.util.Optional;

/**
 * Annotation that a person put on a page in a viewer: a comment, or a filled-in form field.
 *
 * @param page the number of the page, from 1 on
 * @param kind the kind of annotation
 * @param author the author of a comment or the name of a field, if the file states it
 * @param text the text; blank if there is none
 */
public record PageAnnotation(int page, Kind kind, Optional<String> author, String text) {
    /** The kinds of annotations. */
    public enum Kind {
        /** Note or marking, with or without text. */
        COMMENT,
        /** Content of a form field. */
        FIELD
    }
}
