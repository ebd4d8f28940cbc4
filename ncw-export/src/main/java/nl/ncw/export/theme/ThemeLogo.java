package nl.ncw.export.theme;

import nl.ncw.model.internal.check.Checks;

/**
 * Logo of an organisation, as a PNG image. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ThemeLogo {
    private final byte[] png;
    private final int width;
    private final int height;
    private final String description;

    private ThemeLogo(byte[] png, int width, int height, String description) {
        this.png = png;
        this.width = width;
        this.height = height;
        this.description = description;
    }

    /**
     * Creates a logo.
     *
     * @param png the bytes of a PNG file
     * @param description the text of the logo for readers who cannot see it, such as the name of the organisation
     * @return the logo
     * @throws IllegalArgumentException if the bytes are not a PNG image, or the description is blank
     */
    public static ThemeLogo of(byte[] png, String description) {
        byte[] copy = Checks.notNull(png, "png").clone();
        String words = Checks.notBlank(description, "description");
        PngFile size = PngFile.of(copy)
                .orElseThrow(() -> new IllegalArgumentException(
                        "png: expected a PNG image that is whole, was another file of %d bytes"
                                .formatted(copy.length)));
        return new ThemeLogo(copy, size.width(), size.height(), words);
    }

    /**
     * Returns the image.
     *
     * @return a copy of the bytes of the PNG file
     */
    public byte[] png() {
        return png.clone();
    }

    /**
     * Returns the width.
     *
     * @return the width in pixels
     */
    public int width() {
        return width;
    }

    /**
     * Returns the height.
     *
     * @return the height in pixels
     */
    public int height() {
        return height;
    }

    /**
     * Returns what the logo says.
     *
     * @return the text for readers who cannot see it
     */
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return "logo of %d by %d pixels".formatted(width, height);
    }
}
