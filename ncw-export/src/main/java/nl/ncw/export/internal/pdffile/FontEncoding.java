package nl.ncw.export.internal.pdffile;

import com.lowagie.text.pdf.GlyphList;
import com.lowagie.text.pdf.PdfEncodings;
import java.util.HashMap;
import java.util.Map;

/** Encoding of a simple font (ISO 32000-1, section 9.6.6): the characters of its codes where no ToUnicode map is. */
final class FontEncoding {
    /** The encoding of a font whose codes are unknown. */
    static final FontEncoding UNKNOWN = new FontEncoding("");

    private static final String UNKNOWN_CHARACTER = "\uFFFD";
    private static final String LATIN = "Cp1252";

    private final String name;
    private final Map<Integer, String> differences = new HashMap<>();

    private FontEncoding(String name) {
        this.name = name;
    }

    static FontEncoding of(PdfObject.Dictionary font, IndirectObjects objects) throws RefusedPdfException {
        String family = objects.name(font.get("BaseFont")).orElse("");
        FontEncoding encoding = new FontEncoding(
                family.endsWith("ZapfDingbats") ? "ZapfDingbats" : family.endsWith("Symbol") ? "Symbol" : LATIN);
        int code = 0;
        for (PdfObject value :
                objects.list(objects.dictionary(font.get("Encoding")).get("Differences"))) {
            if (value instanceof PdfObject.Numeral first) {
                code = (int) first.number();
            } else if (value instanceof PdfObject.Name glyph) {
                encoding.put(code++, glyph.text());
            }
        }
        return encoding;
    }

    private void put(int code, String glyph) {
        int[] characters = GlyphList.nameToUnicode(glyph);
        if (characters != null) {
            differences.put(code, new String(characters, 0, characters.length));
        }
    }

    /** Returns the character of a code, or U+FFFD if it is unknown. */
    String character(int code) {
        if (name.isEmpty()) {
            return UNKNOWN_CHARACTER;
        }
        String different = differences.get(code);
        return different == null ? PdfEncodings.convertToString(new byte[] {(byte) code}, name) : different;
    }
}
