package nl.ncw.model.internal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCharactersTest {
    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', 0xA0, 0x2028, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F692})
    void characters_of_a_line_are_plain(int codePoint) {
        assertThat(PlainCharacters.isPlain(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, '\t', '\n', '\r', 0x7F, 0x85, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF
            })
    void controls_halves_and_code_points_without_a_character_are_not(int codePoint) {
        assertThat(PlainCharacters.isPlain(codePoint)).isFalse();
    }
}
