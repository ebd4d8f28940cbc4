package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.internal.ooxml.symbol.SymbolFont;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * Effect of the cell formats of a workbook on cell content. Stores a few bits for each format, since there may be
 * millions.
 */
final class CellFormats {
    private static final int BUILT_IN = 59;
    private static final int MAXIMUM_NUMBER = 1 << 16;
    private static final int MAXIMUM_CODES = 1_000;
    /** The codes of formats that show a number as it is. */
    private static final Set<String> GENERAL = Set.of("", "general", "@");

    private static final Map<Integer, NumberFormat> BUILT_IN_FORMATS = IntStream.range(0, BUILT_IN)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(number -> number, NumberFormat::builtIn));

    private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private char[] numbers = new char[BUILT_IN];
    private final BitSet struckFonts = new BitSet();
    private final Map<NumberFormat, BitSet> formatted = new EnumMap<>(NumberFormat.class);
    private final BitSet struck = new BitSet();
    private final Map<SymbolFont, BitSet> symbolFonts = new EnumMap<>(SymbolFont.class);
    private final Map<SymbolFont, BitSet> symbols = new EnumMap<>(SymbolFont.class);
    private int fonts;
    private int formats;

    private CellFormats() {
        for (NumberFormat format : NumberFormat.values()) {
            formatted.put(format, new BitSet());
        }
    }

    static CellFormats of(ZipParts parts, Optional<String> part) throws IOException {
        CellFormats read = new CellFormats();
        if (part.isPresent()) {
            try (XmlPartReader xml = XmlPartReader.open(parts, part.get())) {
                while (xml.next()) {
                    read.list(xml);
                }
            }
        }
        return read;
    }

    private void list(XmlPartReader xml) throws IOException {
        int outer = xml.depth();
        switch (xml.name()) {
            case "numFmts" -> {
                while (xml.nextIn(outer)) {
                    numberFormat(xml.number("numFmtId"), xml.attribute("formatCode"));
                }
            }
            case "fonts" -> {
                while (xml.nextIn(outer)) {
                    font(xml);
                }
            }
            case "cellXfs" -> {
                while (xml.nextIn(outer)) {
                    format(xml);
                }
            }
            default -> {
                // Other properties of a format affect appearance only.
            }
        }
    }

    private void numberFormat(int number, String code) {
        if (number >= 0 && number < MAXIMUM_NUMBER) {
            numberFormats.computeIfAbsent(number, own -> NumberFormat.of(code));
            if (codes.size() < MAXIMUM_CODES && code.length() <= NumberFormat.MAXIMUM_CODE) {
                codes.putIfAbsent(number, code);
            }
        }
    }

    private void font(XmlPartReader xml) {
        if (xml.name().equals("font")) {
            fonts++;
        } else if (xml.name().equals("strike") && fonts > 0) {
            struckFonts.set(fonts - 1, xml.is("val", true));
        } else if (xml.name().equals("name") && fonts > 0) {
            SymbolFont.of(xml.attribute("val")).ifPresent(symbol -> set(symbolFonts, symbol, fonts - 1));
        }
    }

    private void format(XmlPartReader xml) {
        if (xml.name().equals("xf")) {
            int number = xml.number("numFmtId");
            NumberFormat own = numberFormats.get(number);
            NumberFormat format = own == null ? BUILT_IN_FORMATS.getOrDefault(number, NumberFormat.PLAIN) : own;
            int font = xml.number("fontId");
            Objects.requireNonNull(formatted.get(format)).set(formats, format != NumberFormat.PLAIN);
            struck.set(formats, font >= 0 && struckFonts.get(font));
            symbolFont(symbolFonts, font).ifPresent(symbol -> set(symbols, symbol, formats));
            if (formats == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * formats);
            }
            numbers[formats] = (char) Math.max(0, Math.min(number, MAXIMUM_NUMBER - 1));
            formats++;
        }
    }

    private static void set(Map<SymbolFont, BitSet> fonts, SymbolFont font, int number) {
        fonts.computeIfAbsent(font, first -> new BitSet()).set(number);
    }

    private static Optional<SymbolFont> symbolFont(Map<SymbolFont, BitSet> fonts, int number) {
        for (Map.Entry<SymbolFont, BitSet> entry : fonts.entrySet()) {
            if (number >= 0 && entry.getValue().get(number)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Returns the symbol font of a format, if its font is one. */
    Optional<SymbolFont> symbolFont(int format) {
        return symbolFont(symbols, Math.max(0, format));
    }

    /** Returns the code of the number format of a format, such as {@code 0.00}; empty if it shows numbers as they are. */
    Optional<String> code(int format) {
        if (format < 0 || format >= formats) {
            return Optional.empty();
        }
        int number = numbers[format];
        return Optional.ofNullable(codes.get(number))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number)))
                .filter(code -> !GENERAL.contains(code.toLowerCase(Locale.ROOT)));
    }

    /** Returns the meaning of a number in a cell with a format. */
    NumberFormat numberFormat(int format) {
        for (Map.Entry<NumberFormat, BitSet> entry : formatted.entrySet()) {
            if (format >= 0 && entry.getValue().get(format)) {
                return entry.getKey();
            }
        }
        return NumberFormat.PLAIN;
    }

    /** Returns whether a format strikes its text through. */
    boolean struck(int format) {
        return format >= 0 && struck.get(format);
    }
}
