package nl.ncw.export.internal.typesetting.text;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Characters of a TrueType font that share a glyph. A PDF maps each glyph to one character; for the other characters
 * that share the glyph, the text must be stated separately. Reads the {@code cmap} table of OpenType 1.9, formats 4 and
 * 12.
 */
final class SharedGlyphs {
    private static final int CMAP = 0x636D6170;
    private static final int MICROSOFT = 3;
    private static final int BASIC_PLANE = 1;
    private static final int ALL_PLANES = 10;
    private static final int LAST = 0xFFFF;

    private final ByteBuffer font;
    private final Map<Integer, Integer> firstOfGlyph = new HashMap<>();
    private final Map<Integer, Integer> twins = new HashMap<>();

    private SharedGlyphs(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** Returns, for each character that shares its glyph with an earlier one, the first of those characters. */
    static Map<Integer, Integer> twins(byte[] font) {
        SharedGlyphs map = new SharedGlyphs(font);
        map.readTables();
        return Map.copyOf(map.twins);
    }

    private void readTables() {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                readMaps(font.getInt(entry + 8));
            }
        }
    }

    /** Reads the map with the largest range, as the drawing library does. */
    private void readMaps(int table) {
        int widest = 0;
        int chosen = 0;
        for (int i = 0; i < unsigned(table + 2); i++) {
            int entry = table + 4 + 8 * i;
            int encoding = unsigned(entry + 2);
            boolean unicode = encoding == BASIC_PLANE || encoding == ALL_PLANES;
            if (unsigned(entry) == MICROSOFT && unicode && encoding > widest) {
                widest = encoding;
                chosen = table + font.getInt(entry + 4);
            }
        }
        switch (widest == 0 ? 0 : unsigned(chosen)) {
            case 4 -> readSegments(chosen);
            case 12 -> readGroups(chosen);
            default -> {
                // Without a map in a known format, no character is known to share a glyph.
            }
        }
    }

    private void readSegments(int map) {
        int size = unsigned(map + 6);
        int ends = map + 14;
        int starts = ends + size + 2;
        int deltas = starts + size;
        int offsets = deltas + size;
        for (int i = 0; i < size; i += 2) {
            int start = unsigned(starts + i);
            int delta = unsigned(deltas + i);
            int offset = unsigned(offsets + i);
            int glyphs = offsets + i + offset;
            IntBinaryOperator glyph = (character, index) -> {
                int found = offset == 0 ? character : unsigned(glyphs + 2 * index);
                return found == 0 ? 0 : found + delta & LAST;
            };
            for (int character = start; character <= unsigned(ends + i) && character != LAST; character++) {
                add(character, glyph.applyAsInt(character, character - start));
            }
        }
    }

    private void readGroups(int map) {
        int groups = font.getInt(map + 12);
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + 12 * i;
            int start = font.getInt(group);
            for (int character = start; character <= font.getInt(group + 4); character++) {
                add(character, font.getInt(group + 8) + character - start);
            }
        }
    }

    private void add(int character, int glyph) {
        Integer first = glyph == 0 ? null : firstOfGlyph.putIfAbsent(glyph, character);
        if (first != null) {
            twins.put(character, first);
        }
    }

    private int unsigned(int index) {
        return Short.toUnsignedInt(font.getShort(index));
    }
}
