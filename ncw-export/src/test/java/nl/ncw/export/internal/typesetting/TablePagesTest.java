package nl.ncw.export.internal.typesetting;

import static nl.ncw.export.internal.typesetting.Paged.lines;
import static nl.ncw.export.internal.typesetting.Paged.pages;
import static nl.ncw.export.internal.typesetting.Paged.row;
import static nl.ncw.export.internal.typesetting.Paged.table;
import static nl.ncw.export.internal.typesetting.Paged.text;
import static nl.ncw.export.internal.typesetting.Publications.TEXT;
import static nl.ncw.export.internal.typesetting.Publications.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where tables end on a page, and how they go on on the next. */
class TablePagesTest {
    @Nested
    class A_row {
        @Test
        void goes_on_on_the_next_page_in_each_of_its_cells() {
            assertThat(pages(4, table(List.of(), row(lines(6), lines(8)))))
                    .containsExactly("1 2 3 4|1 2 3 4", "5 6|5 6 7 8");
        }

        @Test
        void goes_on_where_one_cell_has_no_more_to_say() {
            assertThat(pages(4, table(List.of(), row(text("a"), lines(6))))).containsExactly("a|1 2 3 4", "5 6");
        }

        @Test
        void names_what_it_goes_on_with_where_a_cell_has_no_more_to_say() {
            Table.Row row = new Table.Row(
                    List.of(Table.Cell.of(text("a")).continuedAs(text("weer a")), Table.Cell.of(lines(10))));
            assertThat(pages(4, table(List.of(), row))).containsExactly("a|1 2 3 4", "weer a|5 6 7 8", "weer a|9 10");
        }

        @Test
        void does_not_begin_a_page_with_a_blank_line() {
            Table.Row row =
                    new Table.Row(List.of(Table.Cell.of(text("a")), Table.Cell.of(text("1\n2\n3\n4\n \n\n5\n6"))));
            assertThat(pages(4, table(List.of(), row))).containsExactly("a|1 2 3 4", "5 6");
        }

        @Test
        void begins_only_where_each_cell_can() {
            assertThat(pages(4, lines(3), table(List.of(), row(text("a"), lines(6)))))
                    .containsExactly("1 2 3", "a|1 2 3 4", "5 6");
        }

        @Test
        void that_is_low_is_not_broken() {
            TableStyle whole = TableStyle.ruled(Colour.BLACK);
            Table table = new Table(
                    List.of(Table.Column.of(1)),
                    List.of(),
                    List.of(new Table.Row(List.of(Table.Cell.of(lines(4))))),
                    whole);
            assertThat(pages(8, lines(5), table)).containsExactly("1 2 3 4 5", "1 2 3 4");
        }

        @Test
        void that_is_low_and_the_last_of_several_takes_the_one_before_to_the_next_page() {
            TableStyle whole = TableStyle.ruled(Colour.BLACK);
            List<Table.Rows> rows = Stream.of("1", "2", "3", "4")
                    .<Table.Rows>map(number -> new Table.Row(List.of(cell(number))))
                    .toList();
            Table table = new Table(List.of(Table.Column.of(1)), List.of(), rows, whole);
            assertThat(pages(6, table)).containsExactly("1|2", "3|4");
        }

        @Test
        void to_be_filled_in_has_room_and_is_not_broken() {
            Table.Row room = new Table.Row(
                    List.of(Table.Cell.of(text("a")), Table.Cell.of().atLeast(3 * TEXT.leading())));
            assertThat(pages(6, table(List.of(), room, room, room))).containsExactly("a|a", "a");
        }

        @Test
        void to_be_filled_in_finds_a_page_however_high_it_is() {
            Table.Row room = new Table.Row(
                    List.of(Table.Cell.of(text("a")), Table.Cell.of().atLeast(10_000)));
            assertThat(pages(6, table(List.of(), room, room))).containsExactly("a|a");
        }
    }

    @Nested
    class A_header {
        private static final List<Table.Cell> HEADER = List.of(cell("A"), cell("B"));

        @Test
        void comes_again_on_each_page() {
            assertThat(pages(4, table(HEADER, row(text("x"), lines(8)))))
                    .containsExactly("A|B|x|1 2 3", "AB|4 5 6", "AB|7 8");
        }

        @Test
        void never_stands_alone() {
            assertThat(pages(4, lines(3), table(HEADER, row(text("x"), text("y")))))
                    .containsExactly("1 2 3", "A|B|x|y");
        }

        @Test
        void is_read_once() {
            byte[] pdf = Publications.written(
                    Publications.of(Publications.paper(Paged.WIDE, 4), table(HEADER, row(text("x"), lines(8)))));
            assertThat(TagTree.of(pdf).text()).isEqualTo("A B x 1 2 3 4 5 6 7 8");
        }

        @Test
        void that_would_take_most_of_a_page_does_not_come_again() {
            Table table = table(List.of(Table.Cell.of(lines(4)), cell("B")), row(text("x"), lines(4)));
            assertThat(pages(6, table)).containsExactly("1 2 3 4|B|x|1 2", "3 4");
        }

        @Test
        void in_a_cell_comes_again_too() {
            Table inner = table(HEADER, row(text("x"), lines(5)));
            assertThat(pages(4, table(List.of(cell("C"), cell("D")), row(text("y"), inner))))
                    .containsExactly("C|D|y|A|B|x|1 2", "CDAB|3 4", "CDAB|5");
        }
    }

    @Nested
    class Rows_beside_one_cell {
        private static Table grouped(BlockElement first, Table.Row... rows) {
            return table(List.of(), new Table.RowGroup(Table.Cell.of(first), "(vervolg)", TEXT, Arrays.asList(rows)));
        }

        private static Table.Row row(BlockElement block) {
            return new Table.Row(List.of(Table.Cell.of(block)));
        }

        @Test
        void go_on_on_the_next_page_with_word_of_what_goes_on() {
            assertThat(pages(4, grouped(text("a"), row(lines(3)), row(lines(3)))))
                    .containsExactly("a|1 2 3", "(vervolg)|1 2 3");
        }

        @Test
        void go_on_beside_what_the_cell_has_still_to_say() {
            assertThat(pages(4, grouped(lines(6), row(lines(3)), row(lines(3)))))
                    .containsExactly("1 2 3 4|1 2 3", "5 6|1 2 3");
        }

        @Test
        void may_have_ended_before_the_cell_has() {
            assertThat(pages(4, grouped(lines(8), row(text("x"))))).containsExactly("1 2 3 4|x", "5 6 7 8");
        }

        @Test
        void say_to_nobody_who_hears_them_that_they_go_on() {
            byte[] pdf = Publications.written(Publications.of(
                    Publications.paper(Paged.WIDE, 4), grouped(text("a"), row(lines(3)), row(lines(3)))));
            assertThat(TagTree.of(pdf).text()).isEqualTo("a 1 2 3 1 2 3");
        }
    }
}
