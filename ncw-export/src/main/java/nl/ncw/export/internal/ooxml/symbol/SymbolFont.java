package nl.ncw.export.internal.ooxml.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Font whose signs have the codes 20 to FF (hexadecimal), each with the character that shows the same sign. */
public enum SymbolFont {
    /** Symbol: Greek letters and signs of mathematics. */
    SYMBOL("Symbol"),
    /** Wingdings: boxes, check marks, hands and arrows. */
    WINGDINGS("Wingdings"),
    /** Wingdings 2: boxes, check marks, pens and stars. */
    WINGDINGS_2("Wingdings 2"),
    /** Wingdings 3: arrows. */
    WINGDINGS_3("Wingdings 3"),
    /** Webdings: pictures. */
    WEBDINGS("Webdings");

    private static final Map<String, SymbolFont> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(font -> plain(font.fontName), font -> font));

    private static final Pattern VARIANT = Pattern.compile("(mt|-?regular)$");
    private static final int FIRST = 0x20;
    private static final int LAST = 0xFF;
    private static final int RADIX = 16;

    private final String fontName;
    private final int[] characters;

    SymbolFont(String fontName) {
        this.fontName = fontName;
        this.characters = characters(fontName.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt");
    }

    private static int[] characters(String table) {
        InputStream in = SymbolFont.class.getResourceAsStream(table);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                    .mapToInt(character -> character.equals("-") ? 0 : Integer.parseInt(character, RADIX))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the symbol font with a name.
     *
     * @param name the name, in any case and with or without blanks
     * @return the font, or empty if it is no symbol font
     */
    public static Optional<SymbolFont> of(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(VARIANT.matcher(plain(name)).replaceFirst("")));
    }

    private static String plain(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the name of this font.
     *
     * @return the name
     */
    public String fontName() {
        return fontName;
    }

    /**
     * Returns the character that shows the sign with a code.
     *
     * @param code the code
     * @return the character, or empty if the font has no such sign or there is no character for it
     */
    Optional<String> character(int code) {
        return code < FIRST || code > LAST || characters[code - FIRST] == 0
                ? Optional.empty()
                : Optional.of(Character.toString(characters[code - FIRST]));
    }
}
