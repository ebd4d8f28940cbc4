package nl.ncw.export.internal.excel.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellAddressTest {
    @Test
    void says_the_cell_as_formulas_do() {
        assertThat(CellAddress.of(0, "Nico's blad", "F7")).hasToString("'Nico''s blad'!F7");
    }

    @Test
    void a_long_name_of_a_sheet_ends_before_half_a_character() {
        assertThat(CellAddress.of(0, "a".repeat(99) + "🚒", "F7")).hasToString("a".repeat(99) + "!F7");
    }
}
