package nl.ncw.export.internal.pdffile;

import java.util.Optional;

/**
 * Something in a document that its writer did not put there: a comment, words or a drawing on a page, a filled-in form
 * field, an attached file, or text on no page.
 *
 * @param page the number of the page, from 1 on; 0 if it is on no page
 * @param kind the kind of addition
 * @param author the author of a comment or the name of a field, if the file states it
 * @param text the text; blank if there is none
 */
public record Addition(int page, Kind kind, Optional<String> author, String text) {
    /** The kinds of additions. */
    public enum Kind {
        /** Annotation, with or without text. */
        COMMENT,
        /** Content of a form field. */
        FIELD,
        /** Words in the content of a page. */
        PAGE_TEXT,
        /** Lines, fills or a picture in the content of a page. */
        DRAWING,
        /** Embedded file; the text is its name and description. */
        FILE,
        /** Text on no page, such as a bookmark, a script or the name of a layer. */
        OFF_PAGE
    }

    static Addition of(int page, Kind kind, String text) {
        return new Addition(page, kind, Optional.empty(), text);
    }
}
