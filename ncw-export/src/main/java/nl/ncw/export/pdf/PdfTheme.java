package nl.ncw.export.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Picture;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Theme of the documents of an organisation: two colours, a logo, a font and the orientation of the page. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * PdfTheme theme = PdfTheme.standard().coloured(0x154273, 0xA54300).withLogo(png, "Veiligheidsregio Voorbeeld").upright();
 * new PdfAgreementWriter().styled(theme).write(agreement, catalogue, out);
 * }</pre>
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class PdfTheme {
    /** The least contrast of text with its background (WCAG 2.1, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    private final Colour main;
    private final Colour accent;
    private final Optional<Logo> logo;
    private final FontFamily fonts;
    private final boolean upright;

    private PdfTheme(Colour main, Colour accent, Optional<Logo> logo, FontFamily fonts, boolean upright) {
        this.main = main;
        this.accent = accent;
        this.logo = logo;
        this.fonts = fonts;
        this.upright = upright;
    }

    /** Logo with a description of it in words. */
    record Logo(Picture picture, String description) {}

    /**
     * Returns the standard theme: dark blue and burnt orange, without a logo, in Liberation Sans, on A4 landscape like
     * the form.
     *
     * @return the theme
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have OpenPDF, its fonts or {@code java.desktop}
     */
    public static PdfTheme standard() {
        FormatLibrary.requireForPdf();
        return new PdfTheme(
                Colour.of(0x154273), Colour.of(0xA54300), Optional.empty(), FontFamily.liberationSans(), false);
    }

    /**
     * Returns this theme in other colours. Backgrounds are tints of them.
     *
     * @param mainRgb the colour of the cover and of headings, such as {@code 0x154273}
     * @param accentRgb the colour of open points and missing answers
     * @return the theme
     * @throws IllegalArgumentException if the contrast of one of the colours with its own tint is less than 4.5 to 1,
     *     so that not everybody can read text in it
     */
    public PdfTheme coloured(int mainRgb, int accentRgb) {
        return new PdfTheme(legible(mainRgb, "mainRgb"), legible(accentRgb, "accentRgb"), logo, fonts, upright);
    }

    private static Colour legible(int rgb, String name) {
        Colour colour = Colour.of(rgb);
        double contrast = colour.contrastWith(HouseStyle.surface(colour));
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "%s: expected a colour that stands out from a light surface by 4.5 to 1, was #%06X with %.1f to 1"
                            .formatted(name, rgb, Math.floor(contrast * 10) / 10));
        }
        return colour;
    }

    /**
     * Returns this theme with a logo on the cover.
     *
     * @param png the bytes of a PNG file
     * @param description the text of the logo for readers who cannot see it, such as the name of the organisation
     * @return the theme
     * @throws IllegalArgumentException if the bytes are not a PNG image, or the description is blank
     */
    public PdfTheme withLogo(byte[] png, String description) {
        Checks.notNull(png, "png");
        Checks.notNull(description, "description");
        if (description.isBlank()) {
            throw new IllegalArgumentException("description: expected what the logo says, was blank");
        }
        return new PdfTheme(main, accent, Optional.of(new Logo(Picture.png(png), description)), fonts, upright);
    }

    /**
     * Returns this theme in another font, which must permit embedding in documents.
     *
     * @param name the name of the font
     * @param regular the TrueType file of the upright font
     * @param bold the TrueType file of the bold font
     * @param italic the TrueType file of the italic font
     * @return the theme
     */
    public PdfTheme inFont(String name, byte[] regular, byte[] bold, byte[] italic) {
        Checks.notNull(name, "name");
        Checks.notNull(regular, "regular");
        Checks.notNull(bold, "bold");
        Checks.notNull(italic, "italic");
        Map<FontStyle, byte[]> files = new EnumMap<>(FontStyle.class);
        files.put(FontStyle.REGULAR, regular);
        files.put(FontStyle.BOLD, bold);
        files.put(FontStyle.ITALIC, italic);
        files.put(FontStyle.BOLD_ITALIC, bold);
        return new PdfTheme(main, accent, logo, FontFamily.of(name, files), upright);
    }

    /**
     * Returns this theme on A4 portrait.
     *
     * @return the theme
     */
    public PdfTheme upright() {
        return new PdfTheme(main, accent, logo, fonts, true);
    }

    Colour main() {
        return main;
    }

    Colour accent() {
        return accent;
    }

    Optional<Logo> logo() {
        return logo;
    }

    FontFamily fonts() {
        return fonts;
    }

    boolean isUpright() {
        return upright;
    }

    @Override
    public String toString() {
        return logo.map(shown -> "theme with logo").orElse("theme without logo");
    }
}
