package nl.ncw.export.internal.ooxml;

/** Name that the logo of a theme has in drawings. By it, readers tell the logo from pictures that people add. */
public final class LogoName {
    /** The name. */
    public static final String NAME = "ncw-logo";

    private LogoName() {}
}
