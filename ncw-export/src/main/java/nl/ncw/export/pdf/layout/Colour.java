package nl.ncw.export.pdf.layout;

/**
 * A colour in sRGB.
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

    // Requires that each part is a byte.
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
     * The colour with a number as designers write it.
     *
     * @param rgb such as {@code 0x154273}
     * @return the colour
     */
    public static Colour of(int rgb) {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb: expected 0x000000 to 0xFFFFFF, was 0x%X".formatted(rgb));
        }
        return new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST);
    }
}
