package nl.ncw.export.internal.typesetting.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.ncw.export.internal.typesetting.digest.ContentDigest;

/** Raster image in sRGB, with transparency. Immutable. */
public final class Picture {
    private static final int COLOURS = 3;
    private static final int MOST_POINTS = 4_000_000;

    private final int width;
    private final int height;
    private final byte[] colours;
    private final byte[] opacity;
    private final String fingerprint;

    private Picture(int width, int height, byte[] colours, byte[] opacity) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.opacity = opacity;
        this.fingerprint = new ContentDigest().add(colours).add(opacity).hexadecimal();
    }

    /**
     * Reads an image.
     *
     * @param png the bytes of a PNG file with at most four million pixels
     * @return the image
     * @throws IllegalArgumentException if the bytes are not such an image
     */
    public static Picture png(byte[] png) {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new IllegalArgumentException("png: not a PNG image", e);
        }
        if (image == null || (long) image.getWidth() * image.getHeight() > MOST_POINTS) {
            throw new IllegalArgumentException("png: expected a PNG image of at most %d points".formatted(MOST_POINTS));
        }
        int points = image.getWidth() * image.getHeight();
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] colours = new byte[points * COLOURS];
        byte[] opacity = new byte[points];
        for (int i = 0; i < points; i++) {
            colours[i * COLOURS] = (byte) (argb[i] >> 16);
            colours[i * COLOURS + 1] = (byte) (argb[i] >> 8);
            colours[i * COLOURS + 2] = (byte) argb[i];
            opacity[i] = (byte) (argb[i] >> 24);
        }
        return new Picture(image.getWidth(), image.getHeight(), colours, opacity);
    }

    /**
     * Returns the width.
     *
     * @return the number of pixels in a row
     */
    public int width() {
        return width;
    }

    /**
     * Returns the height.
     *
     * @return the number of rows
     */
    public int height() {
        return height;
    }

    /** Returns red, green and blue of each pixel, row by row from the top. The array must not be modified. */
    public byte[] colours() {
        return colours;
    }

    /** Returns the opacity of each pixel, row by row from the top. The array must not be modified. */
    public byte[] opacity() {
        return opacity;
    }

    @Override
    public String toString() {
        return "picture of %d x %d points, %s".formatted(width, height, fingerprint);
    }
}
