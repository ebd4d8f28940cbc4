package nl.ncw.export.internal.typesetting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.typesetting.Publications;
import nl.ncw.export.internal.typesetting.TagTree;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fonts in which two characters look alike and share a glyph, as a blank and a blank that keeps words together. */
class SharedGlyphsTest {
    private static final int CMAP = 0x636D6170;
    private static final int NO_BREAK = 0xA0;

    /** The signs of ASCII as Liberation numbers its glyphs, and the other blank with the glyph of the first. */
    private static final byte[] GROUPS = ByteBuffer.allocate(12 + 16 + 2 * 12)
            .putShort((short) 0)
            .putShort((short) 1)
            .putShort((short) 3)
            .putShort((short) 10)
            .putInt(12)
            .putShort((short) 12)
            .putShort((short) 0)
            .putInt(16 + 2 * 12)
            .putInt(0)
            .putInt(2)
            .putInt(' ')
            .putInt('~')
            .putInt(3)
            .putInt(NO_BREAK)
            .putInt(NO_BREAK)
            .putInt(3)
            .array();

    /** The same in the older form: segments of which the last is empty. */
    private static final byte[] SEGMENTS = ByteBuffer.allocate(12 + 16 + 3 * 8)
            .putShort((short) 0)
            .putShort((short) 1)
            .putShort((short) 3)
            .putShort((short) 1)
            .putInt(12)
            .putShort((short) 4)
            .putShort((short) (16 + 3 * 8))
            .putShort((short) 0)
            .putShort((short) 6)
            .putShort((short) 4)
            .putShort((short) 1)
            .putShort((short) 2)
            .putShort((short) '~')
            .putShort((short) NO_BREAK)
            .putShort((short) 0xFFFF)
            .putShort((short) 0)
            .putShort((short) ' ')
            .putShort((short) NO_BREAK)
            .putShort((short) 0xFFFF)
            .putShort((short) (3 - ' '))
            .putShort((short) (3 - NO_BREAK))
            .putShort((short) 1)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) 0)
            .array();

    /** Liberation Sans with another table of characters, put at its end. */
    private static byte[] liberation(byte[] characters) {
        byte[] file = FontFamily.liberationSans().file(FontStyle.REGULAR);
        ByteBuffer font = ByteBuffer.allocate(file.length + characters.length);
        font.put(file).put(characters);
        for (int entry = 12; font.getInt(entry) != 0 && entry < 12 + 16 * font.getShort(4); entry += 16) {
            if (font.getInt(entry) == CMAP) {
                font.putInt(entry + 8, file.length).putInt(entry + 12, characters.length);
            }
        }
        return font.array();
    }

    private static FontFamily sharing() {
        byte[] font = liberation(GROUPS);
        return FontFamily.of(
                "Sharing",
                Arrays.stream(FontStyle.values()).collect(Collectors.toMap(Function.identity(), style -> font)));
    }

    @Nested
    class The_characters_that_share_a_glyph_are_known {
        @Test
        void from_groups() {
            assertThat(SharedGlyphs.twins(liberation(GROUPS))).isEqualTo(Map.of(NO_BREAK, (int) ' '));
        }

        @Test
        void from_segments() {
            assertThat(SharedGlyphs.twins(liberation(SEGMENTS))).isEqualTo(Map.of(NO_BREAK, (int) ' '));
        }

        @ParameterizedTest
        @EnumSource
        void and_there_are_none_in_the_bundled_fonts(FontStyle style) {
            assertThat(SharedGlyphs.twins(FontFamily.liberationSans().file(style)))
                    .isEmpty();
        }
    }

    @Test
    void a_character_is_drawn_as_its_twin_and_meant_as_itself() {
        assertThat(TextShaper.of("\u00A0", new FontFace(sharing(), FontStyle.REGULAR)))
                .containsExactly(new GlyphCluster(" ", java.util.Optional.of("\u00A0"), Kind.LETTER));
    }

    @Test
    void neither_is_taken_for_the_other_whichever_comes_first() {
        byte[] pdf = Publications.written(Publications.of(Paragraph.of("12\u00A0meter of meer", Publications.TEXT))
                .in(sharing()));
        assertThat(TagTree.of(pdf).print()).contains("12\u00A0meter of meer");
    }
}
