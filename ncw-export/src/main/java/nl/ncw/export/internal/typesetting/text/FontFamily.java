package nl.ncw.export.internal.typesetting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import org.librepdf.openpdf.fonts.Liberation;

/** Family of embeddable TrueType fonts, one font for each style. Immutable and thread-safe. */
public final class FontFamily {
    private static final String FOLDER = "/liberation/";

    private final String name;
    private final Map<FontStyle, byte[]> files;
    private final Map<FontStyle, Map<Integer, Integer>> twins = new EnumMap<>(FontStyle.class);

    private FontFamily(String name, Map<FontStyle, byte[]> files) {
        this.name = name;
        this.files = files;
        files.forEach((style, file) -> twins.put(style, SharedGlyphs.twins(file)));
    }

    /**
     * Returns Liberation Sans, which has the letters of Latin, Greek, Cyrillic and Hebrew.
     *
     * @return the family
     */
    public static FontFamily liberationSans() {
        return Bundled.LIBERATION_SANS;
    }

    /**
     * Creates a family from font files.
     *
     * @param name the name of the family
     * @param files the TrueType file of each style
     * @return the family, with a copy of the files
     */
    public static FontFamily of(String name, Map<FontStyle, byte[]> files) {
        Map<FontStyle, byte[]> copy = new EnumMap<>(FontStyle.class);
        for (FontStyle style : FontStyle.values()) {
            byte[] file = files.get(style);
            if (file == null) {
                throw new IllegalArgumentException("files: expected one for %s, was none".formatted(style));
            }
            copy.put(style, file.clone());
        }
        return new FontFamily(name, copy);
    }

    String name() {
        return name;
    }

    /** Returns the bytes of a font. The array must not be modified. */
    byte[] file(FontStyle style) {
        byte[] file = files.get(style);
        if (file == null) {
            throw new IllegalStateException("there is a font for each style");
        }
        return file;
    }

    /**
     * Returns, for each character of a font that shares its glyph with an earlier one, the first of those characters.
     */
    Map<Integer, Integer> twins(FontStyle style) {
        return twins.getOrDefault(style, Map.of());
    }

    /** Bundled fonts, read on first use and then kept. Each document embeds its own subset of them. */
    private static final class Bundled {
        static final FontFamily LIBERATION_SANS = new FontFamily(
                "LiberationSans",
                Arrays.stream(FontStyle.values())
                        .collect(
                                () -> new EnumMap<>(FontStyle.class),
                                (files, style) -> files.put(style, read(style)),
                                EnumMap::putAll));

        private static byte[] read(FontStyle style) {
            String cut = switch (style) {
                case REGULAR -> "Regular";
                case BOLD -> "Bold";
                case ITALIC -> "Italic";
                case BOLD_ITALIC -> "BoldItalic";
            };
            String path = FOLDER + "LiberationSans-" + cut + ".ttf";
            try (InputStream in = Liberation.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException(path + ": not in openpdf-fonts-extra");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
