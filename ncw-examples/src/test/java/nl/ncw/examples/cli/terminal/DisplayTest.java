package nl.ncw.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Width and colours, as the environment describes them. */
class DisplayTest {
    @Nested
    class Colours {
        @Test
        void are_shown_on_a_terminal_only() {
            assertThat(onTerminal(Map.of()).isColoured()).isTrue();
            assertThat(piped(Map.of()).isColoured()).isFalse();
        }

        @Test
        void are_never_shown_with_no_color() {
            assertThat(onTerminal(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"))
                            .isColoured())
                    .isFalse();
            assertThat(onTerminal(Map.of("NO_COLOR", "")).isColoured()).isTrue();
        }

        @Test
        void are_shown_in_a_pipe_if_forced() {
            assertThat(piped(Map.of("CLICOLOR_FORCE", "1")).isColoured()).isTrue();
            assertThat(piped(Map.of("CLICOLOR_FORCE", "0")).isColoured()).isFalse();
        }

        @Test
        void are_not_shown_on_a_dumb_terminal() {
            assertThat(onTerminal(Map.of("TERM", "dumb")).isColoured()).isFalse();
        }

        @Test
        void are_shown_on_windows_only_by_a_console_that_is_known_to_show_them() {
            assertThat(onWindows(Map.of()).isColoured()).isFalse();
            assertThat(onWindows(Map.of("WT_SESSION", "x")).isColoured()).isTrue();
        }
    }

    @Nested
    class Width {
        @Test
        void is_that_of_the_terminal() {
            assertThat(onTerminal(Map.of()).columns()).isEqualTo(90);
            assertThat(piped(Map.of()).columns()).isEqualTo(80);
        }

        @Test
        void is_what_the_user_says() {
            assertThat(piped(Map.of("COLUMNS", "64")).columns()).isEqualTo(64);
            assertThat(piped(Map.of("COLUMNS", "wide")).columns()).isEqualTo(80);
        }

        @Test
        void is_one_in_which_prose_can_be_read() {
            assertThat(piped(Map.of("COLUMNS", "20")).columns()).isEqualTo(55);
            assertThat(piped(Map.of("COLUMNS", "240")).columns()).isEqualTo(100);
        }
    }

    private static Display onTerminal(Map<String, String> environment) {
        return Display.of(environment, true, false, () -> 90);
    }

    private static Display onWindows(Map<String, String> environment) {
        return Display.of(environment, true, true, () -> 90);
    }

    private static Display piped(Map<String, String> environment) {
        return Display.of(environment, false, false, () -> 90);
    }
}
