package nl.ncw.export.internal.typesetting.content;

/**
 * Colour in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final int MOST = 255;
    private static final float SURFACE = 0.08f;

    // Requires components from 0 to 255.
    public Colour {
        requireByte(red, "red");
        requireByte(green, "green");
        requireByte(blue, "blue");
    }

    private static void requireByte(int value, String name) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("%s: expected 0 to 255, was %d".formatted(name, value));
        }
    }

    /**
     * Returns a tint that is light enough as a background of text in this colour.
     *
     * @return the tint
     */
    public Colour surface() {
        return tint(SURFACE);
    }

    /**
     * Returns a mixture with white.
     *
     * @param share the share of this colour, from 0 to 1
     * @return the tint
     */
    public Colour tint(float share) {
        return new Colour(lighter(red, share), lighter(green, share), lighter(blue, share));
    }

    private static int lighter(int part, float share) {
        return Math.round(MOST - (MOST - part) * share);
    }

    /**
     * Returns the colour as a number.
     *
     * @return the RGB number, such as {@code 0x154273}
     */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /**
     * Returns the contrast ratio with another colour, as WCAG 2.1 defines it (relative luminance, section 1.4.3).
     *
     * @param other the other colour
     * @return a ratio from 1, for the same colour, to 21, for black and white; text needs 4.5
     */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Returns the colour with an RGB number.
     *
     * @param rgb the number, such as {@code 0x154273}
     * @return the colour
     */
    public static Colour of(int rgb) {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb: expected 0x000000 to 0xFFFFFF, was 0x%X".formatted(rgb));
        }
        return new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST);
    }
}
