package nl.ncw.export.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "gewoon", "een\n\ttwee", "\uD83D\uDE00", "\u00A0\u2028", "\\u0007"})
    void text_that_the_domain_holds_stays_as_it_is(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void what_no_text_can_hold_becomes_visible() {
        assertThat(PlainText.of("\u0007\u0085\uD800x\uDC00\uFFFF\uFDD0"))
                .isEqualTo("\\u0007\\u0085\\ud800x\\udc00\\uffff\\ufdd0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb"})
    void line_ends_become_line_feeds(String text) {
        assertThat(PlainText.of(text)).isEqualTo("a\nb");
    }

    @Test
    void in_one_line_line_ends_and_tabs_become_visible_too() {
        assertThat(PlainText.line("a\r\n\tb")).isEqualTo("a\\u000d\\u000a\\u0009b");
    }
}
