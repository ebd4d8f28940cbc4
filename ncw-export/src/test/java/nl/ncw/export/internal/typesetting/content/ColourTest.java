package nl.ncw.export.internal.typesetting.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How well colours can be told from one another. */
class ColourTest {
    @Test
    void stands_out_most_as_black_on_white() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isEqualTo(21);
    }

    @Test
    void does_not_stand_out_from_itself() {
        assertThat(Colour.of(0x154273).contrastWith(Colour.of(0x154273))).isEqualTo(1);
    }

    @Test
    void stands_out_as_much_as_the_standard_has_it() {
        // The lightest grey that WCAG's own examples allow on white.
        assertThat(Colour.of(0x767676).contrastWith(Colour.WHITE)).isBetween(4.54, 4.55);
    }
}
