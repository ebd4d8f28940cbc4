package nl.ncw.export.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnedRowTest {
    private final ReturnedRow row = new ReturnedRow(
            RowId.field("x"),
            "rij 1",
            Map.of("a", new ReturnedRow.Cell("tekst", "cel A"), "b", new ReturnedRow.Cell(" ", "cel B")));

    @Test
    void a_cell_has_a_text_and_a_location() {
        assertThat(row.text("a")).isEqualTo("tekst");
        assertThat(row.location("a")).isEqualTo("cel A");
        assertThat(row.isBlank("a")).isFalse();
    }

    @Test
    void a_cell_may_be_blank() {
        assertThat(row.isBlank("b")).isTrue();
    }

    @Test
    void a_cell_that_is_missing_is_empty_where_its_row_is() {
        assertThat(row.text("c")).isEmpty();
        assertThat(row.isBlank("c")).isTrue();
        assertThat(row.location("c")).isEqualTo("rij 1");
    }
}
