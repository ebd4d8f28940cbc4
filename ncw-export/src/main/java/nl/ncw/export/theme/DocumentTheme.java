package nl.ncw.export.theme;

import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;

/**
 * House style of the documents of an organisation: two colours, a logo, a font and the orientation of PDF pages. PDF, Word
 * and Excel documents follow it. Colours that mean something, such as those of missing answers in a workbook, are the same
 * in every theme. Immutable and thread-safe.
 *
 * <pre>{@code
 * DocumentTheme theme = DocumentTheme.standard()
 *         .coloured(0x154273, 0xA54300)
 *         .withLogo(ThemeLogo.of(png, "Veiligheidsregio Voorbeeld"))
 *         .upright();
 * new PdfAgreementWriter().styled(theme).write(agreement, catalogue, out);
 * }</pre>
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class DocumentTheme {
    /** The least contrast of text with its background (WCAG 2.1, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    private static final DocumentTheme STANDARD =
            new DocumentTheme(0x154273, 0xA54300, Optional.empty(), Optional.empty(), false);

    private final int main;
    private final int accent;
    private final Optional<ThemeLogo> logo;
    private final Optional<ThemeFont> font;
    private final boolean upright;

    private DocumentTheme(int main, int accent, Optional<ThemeLogo> logo, Optional<ThemeFont> font, boolean upright) {
        this.main = main;
        this.accent = accent;
        this.logo = logo;
        this.font = font;
        this.upright = upright;
    }

    /**
     * Returns the standard theme: dark blue and burnt orange, without a logo, in Liberation Sans or Arial, which have the
     * same widths. PDF pages are A4 landscape like the form.
     *
     * @return the theme
     */
    public static DocumentTheme standard() {
        return STANDARD;
    }

    /**
     * Returns this theme in other colours. Backgrounds are tints of them.
     *
     * @param mainRgb the colour of covers, headings and the headers of tables, such as {@code 0x154273}
     * @param accentRgb the colour of open points and missing answers in a PDF
     * @return the theme
     * @throws IllegalArgumentException if a colour is not from 0 to 0xFFFFFF, or if its contrast with its own tint is less
     *     than 4.5 to 1, so that not everybody can read text in it
     */
    public DocumentTheme coloured(int mainRgb, int accentRgb) {
        return new DocumentTheme(legible(mainRgb, "mainRgb"), legible(accentRgb, "accentRgb"), logo, font, upright);
    }

    private static int legible(int rgb, String name) {
        if (!isLegible(rgb)) {
            throw new IllegalArgumentException(
                    "%s: expected a colour that stands out from a light surface by 4.5 to 1, was #%06X"
                            .formatted(name, rgb));
        }
        return rgb;
    }

    /** Returns whether text in a colour can be read on a background that is a tint of it. */
    static boolean isLegible(int rgb) {
        Colour colour = Colour.of(rgb);
        return colour.contrastWith(colour.surface()) >= LEAST_CONTRAST;
    }

    /**
     * Returns this theme with a logo on the cover, the title page or the sheet of contents.
     *
     * @param newLogo the logo
     * @return the theme
     */
    public DocumentTheme withLogo(ThemeLogo newLogo) {
        return new DocumentTheme(main, accent, Optional.of(Checks.notNull(newLogo, "newLogo")), font, upright);
    }

    /**
     * Returns this theme in another font. PDF documents embed it. Word and Excel documents name it: on a machine without
     * the font, its programs take another.
     *
     * @param newFont the font
     * @return the theme
     */
    public DocumentTheme inFont(ThemeFont newFont) {
        return new DocumentTheme(main, accent, logo, Optional.of(Checks.notNull(newFont, "newFont")), upright);
    }

    /**
     * Returns this theme with A4 portrait as the pages of a PDF.
     *
     * @return the theme
     */
    public DocumentTheme upright() {
        return new DocumentTheme(main, accent, logo, font, true);
    }

    /**
     * Returns the colour of covers, headings and the headers of tables.
     *
     * @return the colour in sRGB, such as {@code 0x154273}
     */
    public int mainRgb() {
        return main;
    }

    /**
     * Returns a mixture of the main colour with white, for backgrounds and bars.
     *
     * @param share the share of the main colour, from 0 to 1
     * @return the colour in sRGB
     */
    public int mainTint(float share) {
        return Colour.of(main).tint(share).rgb();
    }

    /**
     * Returns the colour of open points and missing answers.
     *
     * @return the colour in sRGB, such as {@code 0xA54300}
     */
    public int accentRgb() {
        return accent;
    }

    /**
     * Returns the logo.
     *
     * @return the logo, or empty if there is none
     */
    public Optional<ThemeLogo> logo() {
        return logo;
    }

    /**
     * Returns the font.
     *
     * @return the font, or empty for the standard one
     */
    public Optional<ThemeFont> font() {
        return font;
    }

    /**
     * Returns whether the pages of a PDF are portrait.
     *
     * @return whether they are
     */
    public boolean isUpright() {
        return upright;
    }

    @Override
    public String toString() {
        return "#%06X, #%06X, %s".formatted(main, accent, logo.isPresent() ? "with logo" : "without logo");
    }
}
