package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ToUnicode map of a font (ISO 32000-1, section 9.10.3): the Unicode text of its character codes. */
final class ToUnicodeMap {
    private static final int MOST_CODES = 1 << 16;

    /** The start of a private-use area of Unicode. */
    private static final int MEANINGLESS = 0x100000;

    private final int length;
    private final FontEncoding encoding;
    private final Map<Integer, String> meanings = new HashMap<>();

    private ToUnicodeMap(int length, FontEncoding encoding) {
        this.length = length;
        this.encoding = encoding;
    }

    static ToUnicodeMap of(PdfObject.Dictionary font, IndirectObjects objects) throws RefusedPdfException {
        boolean composite =
                objects.name(font.get("Subtype")).filter("Type0"::equals).isPresent();
        ToUnicodeMap codes =
                new ToUnicodeMap(composite ? 2 : 1, composite ? FontEncoding.UNKNOWN : FontEncoding.of(font, objects));
        if (objects.get(font, "ToUnicode") instanceof PdfObject.Stream stream) {
            Optional<byte[]> map = objects.data(stream);
            if (map.isPresent()) {
                codes.read(objects.parser(map.get()));
            }
        }
        return codes;
    }

    /** Returns the Unicode text of a string. A code without a mapping becomes a distinct private-use character. */
    String meaning(PdfObject.Text text, ReadingBudget budget) throws RefusedPdfException {
        String bytes = text.bytes();
        StringBuilder meaning = new StringBuilder(bytes.length() / length);
        for (int at = 0; at + length <= bytes.length(); at += length) {
            int code = code(bytes, at, length);
            String known = meanings.get(code);
            meaning.append(known == null ? Character.toString(MEANINGLESS | code) : known);
            budget.step(1L + (known == null ? 0 : known.length()));
        }
        return meaning.toString();
    }

    /**
     * Returns the text of a string for people. A code without a mapping is decoded by the encoding of the font; a code
     * that this does not give either becomes U+FFFD.
     *
     * @param meaning the {@link #meaning} of the string
     */
    String readable(PdfObject.Text text, String meaning) {
        if (meaning.codePoints().noneMatch(character -> character >= MEANINGLESS)) {
            return meaning;
        }
        String bytes = text.bytes();
        StringBuilder readable = new StringBuilder();
        for (int at = 0; at + length <= bytes.length(); at += length) {
            int code = code(bytes, at, length);
            String known = meanings.get(code);
            readable.append(known == null ? encoding.character(code) : known);
        }
        return readable.toString();
    }

    private void read(ObjectParser parser) throws RefusedPdfException {
        List<PdfObject> operands = new ArrayList<>();
        PdfObject value = parser.nextInContent();
        while (!(value instanceof PdfObject.End)) {
            if (value instanceof PdfObject.Keyword keyword) {
                switch (keyword.word()) {
                    case "endbfchar" -> readCharacters(operands);
                    case "endbfrange" -> readRanges(operands);
                    default -> {
                        // Other operators do not matter here.
                    }
                }
                operands.clear();
            } else {
                operands.add(value);
            }
            value = parser.nextInContent();
        }
    }

    private void readCharacters(List<PdfObject> operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof PdfObject.Text code
                    && operands.get(i + 1) instanceof PdfObject.Text meaning) {
                put(code(code.bytes()), TextStringDecoder.utf16(meaning.bytes()));
            }
        }
    }

    private void readRanges(List<PdfObject> operands) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            if (operands.get(i) instanceof PdfObject.Text from && operands.get(i + 1) instanceof PdfObject.Text to) {
                int first = code(from.bytes());
                int count = Math.min(code(to.bytes()) - first + 1, MOST_CODES);
                if (operands.get(i + 2) instanceof PdfObject.Text meaning) {
                    putAll(first, count, TextStringDecoder.utf16(meaning.bytes()));
                } else if (operands.get(i + 2) instanceof PdfObject.Array meanings) {
                    putAll(first, Math.min(count, meanings.values().size()), meanings.values());
                }
            }
        }
    }

    /** Maps a range of codes. The last unit of the text is incremented for each code. */
    private void putAll(int first, int count, String meaning) {
        if (!meaning.isEmpty()) {
            String head = meaning.substring(0, meaning.length() - 1);
            char last = meaning.charAt(meaning.length() - 1);
            for (int i = 0; i < count; i++) {
                put(first + i, head + (char) (last + i));
            }
        }
    }

    private void putAll(int first, int count, List<PdfObject> each) {
        for (int i = 0; i < count; i++) {
            if (each.get(i) instanceof PdfObject.Text meaning) {
                put(first + i, TextStringDecoder.utf16(meaning.bytes()));
            }
        }
    }

    private void put(int code, String meaning) {
        if (code >= 0 && code < MOST_CODES) {
            meanings.put(code, meaning);
        }
    }

    private static int code(String bytes) {
        return code(bytes, 0, Math.min(bytes.length(), 2));
    }

    private static int code(String bytes, int from, int length) {
        int code = 0;
        for (int at = from; at < from + length; at++) {
            code = code << Byte.SIZE | bytes.charAt(at) & 0xFF;
        }
        return code;
    }
}
