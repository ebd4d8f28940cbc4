package nl.ncw.export.theme;

import java.nio.ByteBuffer;
import nl.ncw.model.internal.check.Checks;

/**
 * Font of an organisation, which must permit embedding in documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ThemeFont {
    private static final int TRUE_TYPE = 0x00010000;

    private final String name;
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] italic;

    private ThemeFont(String name, byte[] regular, byte[] bold, byte[] italic) {
        this.name = name;
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    /**
     * Creates a font.
     *
     * @param name the name of the font, as programs list it
     * @param regular the TrueType file of the upright font
     * @param bold the TrueType file of the bold font
     * @param italic the TrueType file of the italic font
     * @return the font
     * @throws IllegalArgumentException if the name is blank, or one of the files is no TrueType font
     */
    public static ThemeFont of(String name, byte[] regular, byte[] bold, byte[] italic) {
        Checks.notNull(regular, "regular");
        Checks.notNull(bold, "bold");
        Checks.notNull(italic, "italic");
        return new ThemeFont(
                Checks.notBlank(name, "name"), face(regular, "regular"), face(bold, "bold"), face(italic, "italic"));
    }

    private static byte[] face(byte[] file, String name) {
        if (!isTrueType(file)) {
            throw new IllegalArgumentException(
                    "%s: expected a TrueType font, was another file of %d bytes".formatted(name, file.length));
        }
        return file.clone();
    }

    /** Returns whether a file begins as TrueType fonts do (OpenType, table directory). */
    static boolean isTrueType(byte[] file) {
        return file.length > Integer.BYTES && ByteBuffer.wrap(file).getInt() == TRUE_TYPE;
    }

    /**
     * Returns the name.
     *
     * @return the name of the font, as programs list it
     */
    public String name() {
        return name;
    }

    /**
     * Returns the upright font.
     *
     * @return a copy of the bytes of the TrueType file
     */
    public byte[] regular() {
        return regular.clone();
    }

    /**
     * Returns the bold font.
     *
     * @return a copy of the bytes of the TrueType file
     */
    public byte[] bold() {
        return bold.clone();
    }

    /**
     * Returns the italic font.
     *
     * @return a copy of the bytes of the TrueType file
     */
    public byte[] italic() {
        return italic.clone();
    }

    @Override
    public String toString() {
        return "font " + name;
    }
}
