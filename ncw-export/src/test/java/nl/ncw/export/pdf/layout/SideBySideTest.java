package nl.ncw.export.pdf.layout;

import static nl.ncw.export.pdf.layout.Paged.lines;
import static nl.ncw.export.pdf.layout.Paged.pages;
import static nl.ncw.export.pdf.layout.Paged.table;
import static nl.ncw.export.pdf.layout.Paged.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Blocks beside blocks, blocks on surfaces, and how wide the columns of a table are. */
class SideBySideTest {
    private static final Fonts FONTS = new Fonts(FontFamily.liberationSans());

    private static Columns columns(Block left, Block right) {
        return new Columns(List.of(new Columns.Column(1, List.of(left)), new Columns.Column(2, List.of(right))), 10, 0);
    }

    private static Panel panel(Block... blocks) {
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

    @Nested
    class The_columns_of_a_table {
        private static final TextStyle NAME = TextStyle.of(10).whole();

        private static float[] widths(Block first, Block second, float width) {
            return ColumnWidths.of(table(List.of(), Paged.row(first, second)), FONTS, width);
        }

        private static float width(String text) {
            return FONTS.face(FontStyle.REGULAR).width(text, NAME.size());
        }

        @Test
        void are_as_wide_as_their_weights_say() {
            assertThat(widths(text("a"), text("b"), 200)).containsExactly(100, 100);
        }

        @Test
        void have_room_for_the_longest_word_of_a_name() {
            String word = "veiligheidsregiobestuur";
            assertThat(widths(Paragraph.of(word, NAME), text("b"), 2.6f * width(word))[0])
                    .isGreaterThanOrEqualTo(width(word));
        }

        @Test
        void have_room_for_a_telephone_number() {
            String number = "+31 26 355 52 00";
            assertThat(widths(Paragraph.of(number, TextStyle.of(10)), text("b"), 2.6f * width(number))[0])
                    .isGreaterThanOrEqualTo(width(number));
        }

        @Test
        void take_all_of_its_width_together_however_long_a_name_is() {
            float[] widths = widths(Paragraph.of("w".repeat(500), NAME), Paragraph.of("v".repeat(500), NAME), 200);
            assertThat(widths[0] + widths[1]).isEqualTo(200);
        }

        @Test
        void leave_the_others_room_however_long_a_name_is() {
            assertThat(widths(Paragraph.of("w".repeat(500), NAME), text("b"), 200)[1])
                    .isGreaterThan(90);
        }
    }

    @Nested
    class A_colour {
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
}
