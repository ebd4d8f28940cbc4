package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.listed;
import static nl.ncw.export.internal.word.original.DocumentParts.paragraph;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void paragraphs_are_lines() {
        assertThat(TextLines.of(List.of(paragraph("een\ntwee"), paragraph("drie"))))
                .containsExactly("een", "twee", "drie");
    }

    @Test
    void list_items_have_one_sign() {
        assertThat(TextLines.of(List.of(listed("een"), listed("> twee")))).containsExactly("> een", "> twee");
    }

    @Test
    void a_table_row_is_one_line() {
        assertThat(TextLines.of(List.of(table(row(cell("> een", "twee"), cell("drie")), row("vier")))))
                .containsExactly("een / twee | drie", "vier");
    }

    @Test
    void the_text_of_a_cell_has_no_signs_and_no_white_space_around_it() {
        assertThat(TextLines.text(cell("", "> een", "… twee", ""))).isEqualTo("een\ntwee");
    }

    @Test
    void an_item_begins_with_a_sign() {
        assertThat(TextLines.isItem("  > een")).isTrue();
        assertThat(TextLines.isItem("een >")).isFalse();
    }

    @Test
    void signs_before_a_line_are_no_part_of_it() {
        assertThat(TextLines.withoutSign(">… \u00A0een > twee")).isEqualTo("een > twee");
    }

    @Test
    void a_line_may_be_numbered() {
        assertThat(TextLines.number("> 12. een")).contains(12);
        assertThat(TextLines.number("2) een")).contains(2);
        assertThat(TextLines.number("2.1 een")).isEmpty();
        assertThat(TextLines.number("123. een")).isEmpty();
    }

    @Test
    void the_number_of_a_line_is_no_part_of_it() {
        assertThat(TextLines.withoutNumber("> 12. een")).isEqualTo("een");
    }

    @Test
    void lines_with_signs_alone_are_blank() {
        assertThat(TextLines.areBlank(List.of("> ", "…", ""))).isTrue();
        assertThat(TextLines.areBlank(List.of("> ", "een"))).isFalse();
    }

    @Test
    void an_answer_has_no_signs() {
        assertThat(TextLines.join(List.of("", "> een", "twee", ""))).isEqualTo("een\ntwee");
    }

    @Test
    void an_answer_with_several_items_is_a_list() {
        assertThat(TextLines.join(List.of("nul", "> een", ">", "> twee"))).isEqualTo("nul\n• een\n\n• twee");
    }

    @Test
    void an_answer_with_one_item_and_blank_ones_is_no_list() {
        assertThat(TextLines.join(List.of("> een", ">"))).isEqualTo("een");
    }
}
