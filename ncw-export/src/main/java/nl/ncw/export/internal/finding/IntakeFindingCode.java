package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of findings about returned forms that each format with a form to fill in reports. */
public enum IntakeFindingCode implements FileFindingCode {
    /** The file lost the sent agreement. */
    SENT_MISSING(Severity.WARNING),
    /** The sent agreement in the file was changed. */
    SENT_CHANGED(Severity.WARNING),
    /** The catalogue is unknown, so that the form cannot be read. */
    CATALOGUE_UNKNOWN(Severity.ERROR),
    /** A text was filled in in a form whose catalogue is unknown. */
    NOT_PLACED(Severity.WARNING),
    /** A text is outside the form. */
    OUTSIDE(Severity.WARNING),
    /** There is a comment. */
    COMMENT(Severity.WARNING),
    /** There is a text box. */
    DRAWN_TEXT(Severity.WARNING),
    /** There is a link. */
    LINK(Severity.WARNING),
    /** There is a picture or a chart. */
    PICTURE(Severity.WARNING),
    /** A text is struck through. */
    STRUCK_THROUGH(Severity.WARNING),
    /** An equation does not fit in a line of text. */
    EQUATION(Severity.WARNING),
    /** A sign of a symbol font has no character. */
    UNKNOWN_SYMBOL(Severity.WARNING);

    private final Severity severity;

    IntakeFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String explanation(FindingCodeFamily family) {
        return "intake." + key();
    }
}
