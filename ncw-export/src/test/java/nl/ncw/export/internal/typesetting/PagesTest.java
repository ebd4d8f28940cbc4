package nl.ncw.export.internal.typesetting;

import static nl.ncw.export.internal.typesetting.Paged.lines;
import static nl.ncw.export.internal.typesetting.Paged.pages;
import static nl.ncw.export.internal.typesetting.Paged.row;
import static nl.ncw.export.internal.typesetting.Paged.table;
import static nl.ncw.export.internal.typesetting.Paged.text;
import static nl.ncw.export.internal.typesetting.Publications.TEXT;
import static nl.ncw.export.internal.typesetting.Publications.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.ItemList;
import nl.ncw.export.internal.typesetting.content.PageBreak;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Spacer;
import nl.ncw.export.internal.typesetting.content.Table;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where pages end, and what comes again on the next. */
class PagesTest {
    @Nested
    class A_paragraph {
        @Test
        void goes_on_on_the_next_page() {
            assertThat(pages(5, lines(8))).containsExactly("1 2 3 4 5", "6 7 8");
        }

        @Test
        void leaves_no_single_line_to_the_next_page() {
            assertThat(pages(5, lines(6))).containsExactly("1 2 3 4", "5 6");
        }

        @Test
        void leaves_no_single_line_on_the_page_before() {
            assertThat(pages(5, lines(4), lines(4))).containsExactly("1 2 3 4", "1 2 3 4");
        }

        @Test
        void of_three_lines_is_not_broken() {
            assertThat(pages(5, lines(3), lines(3))).containsExactly("1 2 3", "1 2 3");
        }

        @Test
        void that_just_fits_is_not_broken() {
            assertThat(pages(7, lines(7))).containsExactly("1 2 3 4 5 6 7");
        }

        @Test
        void takes_as_many_pages_as_it_needs() {
            assertThat(pages(10, lines(1000))).hasSize(100);
        }

        @Test
        void goes_on_even_where_a_page_has_room_for_one_line_only() {
            assertThat(pages(1, lines(3))).containsExactly("1", "2", "3");
        }
    }

    @Nested
    class White {
        @Test
        void above_the_first_block_of_a_page_does_not_count() {
            Paragraph spaced = Paragraph.of("b", TEXT.spaced(40, 0));
            assertThat(pages(2, lines(2), spaced, text("c"))).containsExactly("1 2", "b|c");
        }

        @Test
        void between_two_blocks_counts_once() {
            float line = TEXT.leading();
            Paragraph first = Paragraph.of("a", TEXT.spaced(0, line));
            Paragraph second = Paragraph.of("b", TEXT.spaced(line, 0));
            assertThat(pages(3, first, second)).containsExactly("a|b");
        }

        @Test
        void of_a_spacer_takes_room() {
            assertThat(pages(3, text("a"), new Spacer(2 * TEXT.leading()), text("b")))
                    .containsExactly("a", "b");
        }
    }

    @Nested
    class A_page_break_before_a_piece {
        private static final PageBreak BREAK = PageBreak.unlessFitting(2, TEXT.leading());

        @Test
        void has_no_effect_where_the_piece_fits() {
            assertThat(pages(6, lines(2), BREAK, lines(2), lines(2), lines(2))).containsExactly("1 2|1 2|1 2", "1 2");
        }

        @Test
        void keeps_the_piece_whole_on_the_next_page() {
            assertThat(pages(6, lines(3), BREAK, lines(2), lines(2))).containsExactly("1 2 3", "1 2|1 2");
        }

        @Test
        void has_no_effect_where_no_page_can_hold_the_piece() {
            assertThat(pages(6, lines(3), BREAK, lines(2), lines(6))).containsExactly("1 2 3|1 2", "1 2 3 4 5 6");
        }
    }

    @Nested
    class A_heading {
        private static Heading heading(int level, String text) {
            return Heading.of(level, text, TEXT);
        }

        @Test
        void stays_with_what_follows() {
            assertThat(pages(4, lines(3), heading(1, "Kop"), text("a"))).containsExactly("1 2 3", "Kop|a");
        }

        @Test
        void stays_with_the_heading_below_it_and_what_follows_that() {
            assertThat(pages(5, lines(3), heading(1, "Kop"), heading(2, "Onder"), text("a")))
                    .containsExactly("1 2 3", "Kop|Onder|a");
        }

        @Test
        void stays_with_the_first_row_of_a_table() {
            Table table = table(List.of(cell("A"), cell("B")), row(text("c"), text("d")));
            assertThat(pages(5, lines(3), heading(1, "Kop"), table)).containsExactly("1 2 3", "Kop|A|B|c|d");
        }

        @Test
        void may_stand_alone_where_nothing_follows() {
            assertThat(pages(4, lines(3), heading(1, "Kop"))).containsExactly("1 2 3|Kop");
        }

        @Test
        void among_more_than_a_page_has_room_for_goes_where_there_is_room() {
            BlockElement[] headings = IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> heading(1, "K" + i))
                    .toArray(BlockElement[]::new);
            assertThat(String.join("|", pages(2, headings))).isEqualTo("K1|K2|K3|K4|K5");
        }
    }

    @Nested
    class A_page_break {
        @Test
        void ends_the_page() {
            assertThat(pages(9, text("a"), PageBreak.ALWAYS, text("b"))).containsExactly("a", "b");
        }

        @Test
        void makes_no_empty_page() {
            assertThat(pages(9, PageBreak.ALWAYS, text("a"), PageBreak.ALWAYS)).containsExactly("a");
        }

        @Test
        void ends_a_page_with_too_little_room() {
            assertThat(pages(4, lines(2), PageBreak.unlessRoomFor(3 * TEXT.leading()), text("b")))
                    .containsExactly("1 2", "b");
        }

        @Test
        void leaves_a_page_with_room_enough() {
            assertThat(pages(5, lines(2), PageBreak.unlessRoomFor(3 * TEXT.leading()), text("b")))
                    .containsExactly("1 2|b");
        }

        @Test
        void has_no_effect_in_a_cell() {
            Table table = new Table(
                    List.of(Table.Column.of(1)),
                    List.of(),
                    List.of(new Table.Row(List.of(Table.Cell.of(text("a"), PageBreak.ALWAYS, text("b"))))),
                    Paged.CLOSE);
            assertThat(pages(9, table)).containsExactly("a|b");
        }
    }

    @Nested
    class A_list {
        private static ItemList list(List<BlockElement> item) {
            return new ItemList(ItemList.Numbering.BULLETS, List.of(item), TEXT, 10);
        }

        @Test
        void goes_on_on_the_next_page_without_another_bullet() {
            assertThat(pages(4, list(List.of(lines(6))))).containsExactly("•|1 2 3 4", "5 6");
        }

        @Test
        void keeps_a_bullet_with_its_item() {
            assertThat(pages(4, lines(3), list(List.of(lines(2))))).containsExactly("1 2 3", "•|1 2");
        }

        @Test
        void may_hold_a_list() {
            assertThat(pages(4, list(List.of(text("a"), list(List.of(text("b")))))))
                    .containsExactly("•|a|•|b");
        }
    }

    @Nested
    class A_figure {
        @Test
        void that_does_not_fit_goes_on_the_next_page() {
            Figure figure = new Figure(20, 30, List.of(new Figure.Label(0, 20, "x", TEXT)), "Een letter");
            assertThat(pages(4, lines(3), figure)).containsExactly("1 2 3", "x");
        }

        @Test
        void that_is_larger_than_a_page_is_drawn_smaller() {
            Figure figure = new Figure(20, 3000, List.of(new Figure.Label(0, 20, "x", TEXT)), "Een letter");
            byte[] pdf = Publications.written(Publications.of(Publications.paper(Paged.WIDE, 4), figure));
            assertThat(TagTree.of(pdf).print()).contains("BBox=[20, 20, 20.35, 72]");
        }
    }
}
