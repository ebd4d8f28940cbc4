package nl.ncw.export.internal.ooxml.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is seen of codes in symbol fonts. */
class SymbolTextTest {
    @ParameterizedTest
    @CsvSource({
        "Symbol, 61, α",
        "Symbol, 57, Ω",
        "Symbol, A8, ♦",
        "Symbol, A3, ≤",
        "Symbol, B7, •",
        "Symbol, D2, ®",
        "Symbol, DE, ⇒",
        "Symbol, E6, ⎛",
        "Wingdings, 6F, ☐",
        "Wingdings, A8, ☐",
        "Wingdings, 78, ☒",
        "Wingdings, FB, ✗",
        "Wingdings, FC, ✓",
        "Wingdings, FD, ☒",
        "Wingdings, FE, ☑",
        "Wingdings, 4A, ☺",
        "Wingdings, E0, →",
        "Wingdings, A7, ▪",
        "Wingdings, 80, ⓪",
        "Wingdings, F0, ⇨",
        "Wingdings 2, 50, ✓",
        "Wingdings 2, 52, ☑",
        "Wingdings 2, 53, ☒",
        "Wingdings 2, A3, ☐",
        "Wingdings 3, 67, →",
        "Wingdings 3, 70, ▲",
        "Webdings, 61, ✔",
        "Webdings, 63, ☐",
        "Webdings, 72, ✖",
        "Webdings, FE, 🌎",
    })
    void the_font_decides_what_a_code_shows(String font, String code, String seen) {
        SymbolFont symbols = SymbolFont.of(font).orElseThrow();
        int number = Integer.parseInt(code, 16);

        assertThat(SymbolText.sign(font, "F0" + code)).isEqualTo(SymbolText.plain(seen));
        assertThat(SymbolText.sign(font, "00" + code)).isEqualTo(SymbolText.plain(seen));
        assertThat(SymbolText.of(Character.toString(0xF000 + number), symbols)).isEqualTo(SymbolText.plain(seen));
        assertThat(SymbolText.of(Character.toString(number), symbols)).isEqualTo(SymbolText.plain(seen));
    }

    @ParameterizedTest
    @EnumSource
    void each_code_is_one_character_that_is_seen_or_is_kept_as_it_is(SymbolFont font) {
        for (int code = 0x20; code <= 0xFF; code++) {
            SymbolText read = SymbolText.of(Character.toString(0xF000 + code), font);
            if (read.unknown().isEmpty()) {
                assertThat(read.text().codePointCount(0, read.text().length())).isOne();
                assertThat(Character.isDefined(read.text().codePointAt(0))).isTrue();
                assertThat(read.text()).doesNotContainPattern("[\\p{Cntrl}\\p{Co}\\uFFFD]");
            } else {
                assertThat(read.text()).isEqualTo("[%s F0%02X]".formatted(font.fontName(), code));
            }
        }
        assertThat(SymbolText.of("\n\t ", font).text()).isEqualTo("\n\t ");
    }

    @Test
    void an_unknown_sign_is_kept_as_its_font_and_code() {
        String kept = "[Wingdings F0FF]";

        assertThat(SymbolText.of("a\u00FF", SymbolFont.WINGDINGS)).isEqualTo(new SymbolText("♋" + kept, List.of(kept)));
        assertThat(SymbolText.sign("MT Extra", "F0A5").unknown()).containsExactly("[MT Extra F0A5]");
        assertThat(SymbolText.sign("Wingdings", "none").unknown()).containsExactly("[Wingdings none]");
        assertThat(SymbolText.sign("Arial", "2713")).isEqualTo(SymbolText.plain("✓"));
    }

    @Test
    void characters_of_windows_have_the_codes_of_windows_and_others_are_in_no_symbol_font() {
        assertThat(SymbolText.of("€ Œ", SymbolFont.WINGDINGS).text()).isEqualTo("⓪ ❶");
        assertThat(SymbolText.of("€ ✓ Ж", SymbolFont.SYMBOL).text()).isEqualTo("€ ✓ Ж");
    }

    @ParameterizedTest
    @CsvSource({"wingdings, WINGDINGS", "Wingdings2, WINGDINGS_2", "SymbolMT, SYMBOL", "Wingdings-Regular, WINGDINGS"})
    void fonts_have_their_names_as_programs_write_them(String name, SymbolFont font) {
        assertThat(SymbolFont.of(name)).contains(font);
        assertThat(SymbolFont.of("Segoe UI Symbol")).isEmpty();
        assertThat(SymbolFont.of("")).isEmpty();
    }
}
