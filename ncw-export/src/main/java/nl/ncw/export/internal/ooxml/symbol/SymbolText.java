package nl.ncw.export.internal.ooxml.symbol;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text in a symbol font, in the characters that show what the font shows.
 *
 * <p>Files store a sign as its code (00A8), as its code in the private use area (F0A8), or as the character that has the
 * code in the character set of Windows (20AC for 80). Other characters are in no symbol font; programs show them in
 * another font. A sign without a character is kept as the name of the font and the code, such as {@code [Wingdings
 * F0FF]}.
 *
 * @param text the text
 * @param unknown the signs without a character, as they are kept in the text
 */
public record SymbolText(String text, List<String> unknown) {
    private static final int PRIVATE_USE = 0xF000;
    private static final int PRIVATE_USE_END = 0xF0FF;
    private static final int FIRST = 0x20;
    private static final int LAST = 0xFF;
    private static final int RADIX = 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The codes of the characters that Windows has in the place of control characters. */
    private static final Map<Integer, Integer> WINDOWS_CODES = IntStream.rangeClosed(0x80, 0x9F)
            .boxed()
            .filter(code -> decoded(code) > LAST && decoded(code) != 0xFFFD)
            .collect(Collectors.toUnmodifiableMap(SymbolText::decoded, code -> code));

    // Copies the signs.
    public SymbolText {
        unknown = List.copyOf(unknown);
    }

    private static int decoded(int code) {
        return new String(new byte[] {(byte) code}, WINDOWS).codePointAt(0);
    }

    /**
     * Returns a text without symbols.
     *
     * @param text the text
     * @return the text as it is
     */
    public static SymbolText plain(String text) {
        return new SymbolText(text, List.of());
    }

    /**
     * Returns a text in a symbol font.
     *
     * @param text the text as the file stores it
     * @param font the font
     * @return the text that is seen
     */
    public static SymbolText of(String text, SymbolFont font) {
        return of(text, character -> Optional.of(font));
    }

    /**
     * Returns a text whose characters may be in a symbol font.
     *
     * @param text the text as the file stores it
     * @param font returns the symbol font of a character, if it is in one
     * @return the text that is seen
     */
    public static SymbolText of(String text, IntFunction<Optional<SymbolFont>> font) {
        StringBuilder seen = new StringBuilder();
        List<String> unknown = new ArrayList<>();
        text.codePoints().forEach(character -> {
            Optional<SymbolFont> symbols = font.apply(character).filter(found -> isSign(character));
            String sign = symbols.map(found -> sign(found, character)).orElseGet(() -> Character.toString(character));
            seen.append(sign);
            if (symbols.isPresent() && sign.equals(kept(symbols.get().fontName(), code(character)))) {
                unknown.add(sign);
            }
        });
        return new SymbolText(seen.toString(), unknown);
    }

    /**
     * Returns the sign that a file stores as a font and a code.
     *
     * @param font the name of the font
     * @param number the code in hexadecimal digits
     * @return the sign; kept as it is stored if the font or the code is unknown
     */
    public static SymbolText sign(String font, String number) {
        Optional<SymbolFont> symbols = SymbolFont.of(font);
        int character = number.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(number, RADIX) : -1;
        if (symbols.isPresent() && isSign(character)) {
            return of(Character.toString(character), symbols.get());
        }
        if (isText(character)) {
            return plain(Character.toString(character));
        }
        String sign = "[" + (font + " " + number).strip() + "]";
        return new SymbolText(sign, List.of(sign));
    }

    private static boolean isText(int character) {
        return Character.isValidCodePoint(character)
                && Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.PRIVATE_USE
                && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean isSign(int character) {
        int code = code(character);
        return code >= FIRST && code <= LAST;
    }

    /** Returns the code of a character in symbol fonts; the character itself if it is not in them. */
    private static int code(int character) {
        return isPrivate(character) ? character - PRIVATE_USE : WINDOWS_CODES.getOrDefault(character, character);
    }

    private static boolean isPrivate(int character) {
        return character >= PRIVATE_USE && character <= PRIVATE_USE_END;
    }

    private static String sign(SymbolFont font, int character) {
        int code = code(character);
        return font.character(code)
                .orElseGet(() -> character > LAST && !isPrivate(character)
                        ? Character.toString(character)
                        : kept(font.fontName(), code));
    }

    private static String kept(String font, int code) {
        return "[%s %X]".formatted(font, PRIVATE_USE + code);
    }

    /**
     * Returns this text with another one behind it.
     *
     * @param other the text behind
     * @return both
     */
    public SymbolText and(SymbolText other) {
        List<String> both = new ArrayList<>(unknown);
        both.addAll(other.unknown);
        return new SymbolText(text + other.text, both);
    }
}
