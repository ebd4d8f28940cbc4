package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Content as plain lines. */
class OutlineBlockTest {
    @Test
    void a_paragraph_is_its_lines() {
        assertThat(new OutlineBlock.Paragraph("een\n\ndrie").lines()).containsExactly("een", "", "drie");
    }

    @Test
    void a_list_has_a_bullet_before_each_item() {
        assertThat(new OutlineBlock.Bullets(List.of("een", "twee\ndrie")).lines())
                .containsExactly("• een", "• twee", "drie");
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(List.of("Auto", "ja", "bij dienst"), "• Auto – Geregeld: ja; Afspraak: bij dienst"),
                arguments(List.of("Auto", "", "bij dienst"), "• Auto – Afspraak: bij dienst"),
                arguments(List.of("", "ja", "bij dienst"), "• Geregeld: ja; Afspraak: bij dienst"),
                arguments(List.of("Auto", "", " "), "• Auto"),
                arguments(List.of("", "", ""), "• "),
                arguments(List.of("Auto", "ja", "open – "), "• Auto – Geregeld: ja; Afspraak: open – "),
                arguments(List.of("Auto – ", "", ""), "• Auto – "));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_of_a_grid_is_a_line_that_names_each_cell_but_the_first(List<String> row, String line) {
        OutlineBlock grid = new OutlineBlock.Grid(List.of("Voorziening", "Geregeld", "Afspraak"), List.of(row));
        assertThat(grid.lines()).containsExactly(line);
    }

    @Test
    void a_cell_of_more_lines_gives_more_lines() {
        OutlineBlock grid =
                new OutlineBlock.Grid(List.of("Functie", "Rechten"), List.of(List.of("IM", "lezen\nschrijven")));
        assertThat(grid.lines()).containsExactly("• IM – Rechten: lezen", "schrijven");
    }

    @Test
    void a_row_as_wide_as_the_headers_is_all_that_a_grid_takes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlineBlock.Grid(List.of("Functie", "Rechten"), List.of(List.of("IM"))))
                .withMessage("row: expected 2 cells, was [IM]");
    }
}
