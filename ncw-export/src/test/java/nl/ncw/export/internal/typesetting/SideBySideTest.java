package nl.ncw.export.internal.typesetting;

import static nl.ncw.export.internal.typesetting.Paged.lines;
import static nl.ncw.export.internal.typesetting.Paged.pages;
import static nl.ncw.export.internal.typesetting.Paged.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.ColumnLayout;
import nl.ncw.export.internal.typesetting.content.Panel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Blocks beside blocks, and blocks on surfaces. */
class SideBySideTest {
    private static ColumnLayout columns(BlockElement left, BlockElement right) {
        return new ColumnLayout(
                List.of(new ColumnLayout.Column(1, List.of(left)), new ColumnLayout.Column(2, List.of(right))), 10, 0);
    }

    private static Panel panel(BlockElement... blocks) {
        return new Panel(List.of(blocks), Colour.of(0xE0E0E0), 0, 20, 0, 0);
    }

    @Nested
    class Columns_of_a_page {
        @Test
        void are_read_one_after_the_other() {
            assertThat(pages(5, columns(lines(2), text("rechts")), text("eronder")))
                    .containsExactly("1 2|rechts|eronder");
        }

        @Test
        void go_on_on_the_next_page_each() {
            assertThat(pages(5, columns(lines(8), lines(7)))).containsExactly("1 2 3 4 5|1 2 3 4 5", "6 7 8|6 7");
        }

        @Test
        void of_which_one_ends_leave_its_place_empty() {
            assertThat(pages(5, columns(text("kort"), lines(8)))).containsExactly("kort|1 2 3 4 5", "6 7 8");
        }
    }

    @Nested
    class A_panel {
        @Test
        void goes_on_on_the_next_page() {
            assertThat(pages(5, panel(lines(8)))).containsExactly("1 2 3 4 5", "6 7 8");
        }

        @Test
        void moves_as_a_whole_where_nothing_of_it_fits() {
            assertThat(pages(5, lines(4), panel(lines(3)))).containsExactly("1 2 3 4", "1 2 3");
        }
    }
}
