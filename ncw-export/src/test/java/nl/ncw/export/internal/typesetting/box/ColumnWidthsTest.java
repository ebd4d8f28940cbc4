package nl.ncw.export.internal.typesetting.box;

import static nl.ncw.export.internal.typesetting.Paged.table;
import static nl.ncw.export.internal.typesetting.Paged.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.Paged;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import nl.ncw.export.internal.typesetting.text.Fonts;
import org.junit.jupiter.api.Test;

/** How wide the columns of a table are. */
class ColumnWidthsTest {
    private static final Fonts FONTS = new Fonts(FontFamily.liberationSans());
    private static final TextStyle NAME = TextStyle.of(10).whole();

    private static float[] widths(BlockElement first, BlockElement second, float width) {
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
    void have_room_for_the_longest_word_of_any_text() {
        assertThat(widths(text("bij calamiteitencoördinatie"), text("b"), 2.6f * width("calamiteitencoördinatie"))[0])
                .isGreaterThanOrEqualTo(width("calamiteitencoördinatie"));
    }

    @Test
    void rather_break_a_date_than_a_word() {
        TableStyle style = TableStyle.ruled(Colour.of(0));
        float room = 3 * (2 * style.padding() + 2);
        List<Table.Column> columns = List.of(Table.Column.naming(1), Table.Column.of(1), Table.Column.of(1));
        Table.Row row = new Table.Row(Stream.of("veiligheidsregio", "veiligheidsregio", "15 september 2026")
                .map(text -> Table.Cell.of(text(text)))
                .toList());

        float[] widths = ColumnWidths.of(
                new Table(columns, List.of(), List.of(row), style),
                FONTS,
                2 * width("veiligheidsregio") + width("september") + room);

        assertThat(widths[0]).isGreaterThanOrEqualTo(width("veiligheidsregio"));
        assertThat(widths[1]).isGreaterThanOrEqualTo(width("veiligheidsregio"));
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
