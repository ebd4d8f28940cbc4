package nl.ncw.model.internal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextShortenerTest {
    @Nested
    class Within_a_number_of_units {
        @ParameterizedTest
        @CsvSource({"een twee, 8", "een, 8", "'', 2", "a🚒b, 4"})
        void a_text_that_fits_stays_as_it_is(String text, int units) {
            assertThat(TextShortener.within(text, units)).isEqualTo(text);
        }

        @Test
        void the_ellipsis_takes_the_place_of_the_last_character_that_fits() {
            assertThat(TextShortener.within("een twee", 7)).isEqualTo("een tw…");
        }

        @ParameterizedTest
        @CsvSource({"ab🚒c, 4, ab…", "ab🚒cd, 5, ab🚒…", "🚒🚒, 2, …", "🚒🚒, 3, 🚒…"})
        void no_character_is_cut_in_two(String text, int units, String shortened) {
            assertThat(TextShortener.within(text, units)).isEqualTo(shortened);
        }
    }

    @Nested
    class Within_a_number_of_code_points {
        @ParameterizedTest
        @CsvSource({"een twee, 8, een twee", "een twee, 7, een tw…", "a🚒🚒, 3, a🚒🚒", "a🚒🚒b, 3, a🚒…", "ab, 1, …"})
        void each_character_counts_once(String text, int codePoints, String shortened) {
            assertThat(TextShortener.withinCodePoints(text, codePoints)).isEqualTo(shortened);
        }
    }

    @Nested
    class After_a_number_of_units {
        @ParameterizedTest
        @CsvSource({"een twee, 8, een twee", "een twee, 7, een twe…", "'', 0, ''"})
        void the_ellipsis_is_added(String text, int units, String shortened) {
            assertThat(TextShortener.after(text, units)).isEqualTo(shortened);
        }

        @ParameterizedTest
        @CsvSource({"ab🚒c, 3, ab…", "ab🚒c, 4, ab🚒…", "🚒🚒, 1, …"})
        void no_character_is_cut_in_two(String text, int units, String shortened) {
            assertThat(TextShortener.after(text, units)).isEqualTo(shortened);
        }
    }

    @Nested
    class After_a_number_of_code_points {
        @ParameterizedTest
        @CsvSource({"een, 3, een", "een twee, 3, een…", "🚒🚒, 2, 🚒🚒", "🚒🚒🚒, 2, 🚒🚒…"})
        void the_ellipsis_is_added(String text, int codePoints, String shortened) {
            assertThat(TextShortener.afterCodePoints(text, codePoints)).isEqualTo(shortened);
        }
    }

    @Nested
    class A_prefix {
        @ParameterizedTest
        @CsvSource({"ab🚒c, 2, ab", "ab🚒c, 3, ab", "ab🚒c, 4, ab🚒", "ab🚒c, 9, ab🚒c", "🚒, 0, ''"})
        void has_no_ellipsis_and_no_half_of_a_character(String text, int units, String prefix) {
            assertThat(TextShortener.prefix(text, units)).isEqualTo(prefix);
        }
    }

    @Nested
    class A_line {
        @Test
        void has_a_blank_for_each_run_of_white_space() {
            assertThat(TextShortener.line(" een\n\ttwee ")).isEqualTo("een twee");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "een", "een\u00A0twee"})
        void is_a_text_that_has_none(String text) {
            assertThat(TextShortener.line(text)).isEqualTo(text);
        }
    }
}
