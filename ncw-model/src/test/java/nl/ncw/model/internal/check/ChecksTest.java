package nl.ncw.model.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @Nested
    class Plain_text {
        @ParameterizedTest
        @ValueSource(strings = {"een\r\ntwee", "een\rtwee", "een\ntwee"})
        void has_line_feeds_for_line_ends(String written) {
            assertThat(Checks.plainText(written, "note")).isEqualTo("een\ntwee");
        }

        @ParameterizedTest
        @ValueSource(
                ints = {0x00, 0x08, 0x0B, 0x1B, 0x7F, 0x85, 0xD83D, 0xDE92, 0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0, 0xFDEF})
        void holds_no_code_point_that_is_no_character(int codePoint) {
            String text = "sein" + Character.toString(codePoint) + "en";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.plainText(text, "note"))
                    .withMessageStartingWith("note: expected text without U+%04X, was \"sein", codePoint);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\ttab", "🚒 brandweer", "Fryslân", "﷏ﷰ", "\uFFFD", "مرحبا"})
        void stays_as_it_was_written_otherwise(String written) {
            assertThat(Checks.plainText(written, "note")).isEqualTo(written);
        }

        @Test
        void is_shown_in_the_message_no_further_than_sixty_characters() {
            String tooLong = "\u0000" + "a".repeat(1000);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.plainText(tooLong, "note"))
                    .withMessageEndingWith("was \"\u0000" + "a".repeat(59) + "…\"");
        }

        @Test
        void is_shown_in_the_message_without_half_a_character() {
            String tooLong = "\u0000" + "a".repeat(58) + "🚒".repeat(9);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.plainText(tooLong, "note"))
                    .withMessageEndingWith("was \"\u0000" + "a".repeat(58) + "…\"");
        }
    }

    @Nested
    class Some_text {
        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\t\n"})
        void is_never_blank(String blank) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.notBlank(blank, "name"))
                    .withMessage("name: expected some text, was \"%s\"", blank);
        }

        @Test
        void may_be_absent_but_not_blank_where_it_is_optional() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.optionalText(Optional.of(" "), "kind"))
                    .withMessage("kind: expected some text, was \" \"");
        }

        @Test
        void of_a_certain_form_is_refused_with_that_form_in_words() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.matches("VR8", Pattern.compile("VR\\d{2}"), "VR and two digits", "code"))
                    .withMessage("code: expected VR and two digits, was \"VR8\"");
        }
    }

    @Nested
    class Collections_given {
        @Test
        void are_copied() {
            List<String> given = new ArrayList<>(List.of("een"));
            List<String> copy = Checks.copy(given, "items");

            given.add("twee");

            assertThat(copy).containsExactly("een");
        }

        @Test
        void hold_no_null_and_the_message_counts_to_it() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Checks.copy(Arrays.asList("een", null), "items"))
                    .withMessage("items[1]: expected a value, was null");
        }

        @Test
        void hold_something_where_that_is_asked() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.notEmpty(List.of(), "items"))
                    .withMessage("items: expected at least one, was empty");
        }

        @Test
        void name_the_key_that_they_hold_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.unique(List.of("een", "twee", "een"), item -> item, "items"))
                    .withMessage("items: expected each once, was \"een\" twice");
        }
    }

    @Nested
    class Maps_given {
        @Test
        void lose_blank_texts_and_are_sorted_by_key() {
            Map<String, String> cells = Map.of("b", "twee", "a", "een", "c", " ");

            assertThat(Checks.filled(cells, "cells")).containsExactly(Map.entry("a", "een"), Map.entry("b", "twee"));
        }

        @Test
        void by_constant_are_in_the_order_of_the_constants() {
            Map<CoreTask, String> byTask = new TreeMap<>(Comparator.reverseOrder());
            byTask.putAll(Map.of(CoreTask.HULPDIENST, "een", CoreTask.DIENSTVERLENER, "twee"));

            assertThat(Checks.byConstant(byTask, CoreTask.class, "tasks").keySet())
                    .containsExactly(CoreTask.HULPDIENST, CoreTask.DIENSTVERLENER);
        }

        @Test
        void by_constant_hold_no_null_and_the_message_names_the_constant() {
            Map<CoreTask, String> byTask = new TreeMap<>();
            byTask.put(CoreTask.INCIDENTELE_PARTNER, null);

            assertThatNullPointerException()
                    .isThrownBy(() -> Checks.byConstant(byTask, CoreTask.class, "tasks"))
                    .withMessage("tasks.incidentele-partner: expected a value, was null");
        }
    }
}
