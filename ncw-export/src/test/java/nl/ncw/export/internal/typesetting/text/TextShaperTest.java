package nl.ncw.export.internal.typesetting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which glyph clusters a text is drawn with, and that none of its characters is lost. */
class TextShaperTest {
    private static final FontFace FACE = new FontFace(FontFamily.liberationSans(), FontStyle.REGULAR);

    private static List<GlyphCluster> spelled(String text) {
        return TextShaper.of(text, FACE);
    }

    private static String shown(String text) {
        return spelled(text).stream().map(GlyphCluster::shown).collect(Collectors.joining("|"));
    }

    private static String actualText(String text) {
        return spelled(text).stream()
                .map(cluster -> cluster.actualText().orElse(cluster.shown()))
                .collect(Collectors.joining());
    }

    private static List<Kind> kinds(String text) {
        return spelled(text).stream().map(GlyphCluster::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trigger", "ĳsselmeer €5 – ‘ja’", "Αθήνα", "Москва", "שלום", "ﬁ ½ ² ≤"})
    void what_the_font_has_is_drawn_and_meant(String text) {
        assertThat(shown(text).replace("|", "")).isEqualTo(text);
    }

    @Nested
    class A_character_that_the_font_lacks {
        @ParameterizedTest
        @CsvSource({
            "😀, [U+1F600]",
            "漢字, [U+6F22]|[U+5B57]",
            "ع, [U+0639]",
            "\uE000, [U+E000]",
            "\uD83D, [U+D83D]",
            "a\u0007b, a|[U+0007]|b"
        })
        void is_drawn_as_its_number(String text, String shown) {
            assertThat(shown(text)).isEqualTo(shown);
        }

        @ParameterizedTest
        @CsvSource({"niet\u2011breken, n|i|e|t|-|b|r|e|k|e|n", "✓, √", "✘, ×", "ＡＢ, A|B", "a\u3000b, a| |b"})
        void is_drawn_as_one_that_says_the_same_if_there_is_one(String text, String shown) {
            assertThat(shown(text)).isEqualTo(shown);
        }

        @ParameterizedTest
        @ValueSource(strings = {"😀", "漢字", "ع", "niet\u2011breken", "✓", "ＡＢ"})
        void is_meant_all_the_same(String text) {
            assertThat(actualText(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0007", "\uD83D", "\uE000", "\uFFFF", "\uFDD0", "\u009B"})
        void is_not_meant_where_no_file_can_say_so(String text) {
            assertThat(spelled(text))
                    .allSatisfy(cluster -> assertThat(cluster.actualText()).isEmpty());
        }
    }

    @Nested
    class What_has_no_shape_of_its_own {
        @Test
        void goes_with_the_sign_before_it() {
            assertThat(actualText("❤\uFE0F")).isEqualTo("❤\uFE0F");
        }

        @Test
        void joins_what_the_font_lacks() {
            assertThat(actualText("👩\u200D💻")).isEqualTo("👩\u200D💻");
        }

        @Test
        void is_not_drawn() {
            assertThat(shown("👩\u200D💻")).isEqualTo("[U+1F469]|[U+1F4BB]");
        }

        @Test
        void goes_with_the_next_sign_where_there_is_none_before_it() {
            assertThat(actualText("\u2067x\u2069")).isEqualTo("\u2067x\u2069");
        }

        @Test
        void goes_with_the_next_word_behind_a_blank() {
            assertThat(actualText("een \u202Etwee")).isEqualTo("een \u202Etwee");
        }

        @Test
        void goes_with_a_blank_where_nothing_else_comes() {
            assertThat(actualText("een \uFEFF")).isEqualTo("een \uFEFF");
        }

        @Test
        void is_drawn_as_its_number_where_it_is_all_there_is() {
            assertThat(shown("\uFEFF")).isEqualTo("[U+FEFF]");
        }
    }

    @Nested
    class Marks {
        @Test
        void become_one_character_with_their_letter_if_there_is_one() {
            assertThat(shown("cafe\u0301")).isEqualTo("c|a|f|é");
        }

        @Test
        void stay_with_their_letter_otherwise() {
            assertThat(shown("x\u0301y")).isEqualTo("x\u0301|y");
        }

        @Test
        void stay_with_hebrew_letters() {
            assertThat(shown("שָׁ")).doesNotContain("|");
        }
    }

    @Nested
    class Lines_and_blanks {
        @ParameterizedTest
        @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u000Bb", "a\fb"})
        void a_line_ends_however_that_is_written(String text) {
            assertThat(kinds(text)).containsExactly(Kind.LETTER, Kind.LINE_END, Kind.LETTER);
        }

        @Test
        void two_lines_end_twice() {
            assertThat(kinds("\r\n\r\n")).containsExactly(Kind.LINE_END, Kind.LINE_END);
        }

        @Test
        void a_line_that_ends_ends_in_a_blank() {
            assertThat(spelled("\n").get(0).shown()).isEqualTo(" ");
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\t", "\u2009", "\u3000", "\u200B"})
        void a_line_may_break_at_a_blank(String blank) {
            assertThat(kinds(blank)).containsExactly(Kind.BLANK);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u00A0", "\u202F", "\u2007"})
        void a_line_may_not_break_at_a_blank_that_says_so(String blank) {
            assertThat(kinds(blank)).containsExactly(Kind.LETTER);
        }

        @Test
        void a_tab_is_four_blanks() {
            assertThat(shown("\t")).isEqualTo("    ");
        }

        @Test
        void a_soft_hyphen_is_not_drawn() {
            assertThat(shown("af\u00ADbreken")).isEqualTo("a|f||b|r|e|k|e|n");
        }
    }
}
