package nl.ncw.export.internal.typesetting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ncw.export.internal.typesetting.Publications;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.TextLine.Piece;
import nl.ncw.export.internal.typesetting.text.Typesetter.TaggedRun;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is broken into lines, and how letters stand in them. */
class TypesetterTest {
    private static final Fonts FONTS = new Fonts(FontFamily.liberationSans());
    private static final TextStyle STYLE = TextStyle.of(10);

    private static List<TextLine> set(String text, float width, TextStyle style, Hyphenation hyphenation) {
        return new Typesetter(FONTS, hyphenation, Publications.DUTCH)
                .text(List.of(new TaggedRun(Run.of(text), Tag.root())), style, width)
                .lines();
    }

    /** The lines of a text in a column that just holds some words. */
    private static List<String> broken(String text, String widest) {
        return drawn(set(text, width(widest), STYLE, Hyphenation.NONE));
    }

    private static List<String> drawn(List<TextLine> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream().map(Piece::shown).collect(Collectors.joining()))
                .toList();
    }

    private static float width(String text) {
        return FONTS.face(FontStyle.REGULAR).width(text, STYLE.size());
    }

    @Nested
    class A_line {
        @Test
        void takes_as_many_words_as_it_has_room_for() {
            assertThat(broken("een twee drie vier", "een twee")).containsExactly("een twee ", "drie vier");
        }

        @Test
        void keeps_the_blank_that_parts_its_last_word_from_the_next() {
            assertThat(broken("een twee", "een")).first().isEqualTo("een ");
        }

        @Test
        void keeps_all_blanks_at_its_end() {
            assertThat(broken("een   twee", "twee")).containsExactly("een   ", "twee");
        }

        @Test
        void ends_where_its_author_ended_it() {
            assertThat(broken("een\ntwee\n\ndrie", "een twee drie")).containsExactly("een ", "twee ", " ", "drie");
        }

        @Test
        void does_not_follow_on_an_end_of_line_at_the_end() {
            assertThat(broken("een\n", "een twee")).containsExactly("een ");
        }

        @Test
        void is_there_even_without_text() {
            assertThat(set("", 100, STYLE, Hyphenation.NONE)).hasSize(1);
        }
    }

    @Nested
    class A_word {
        @Test
        void that_is_wider_than_a_line_is_broken_where_it_has_to_be() {
            assertThat(broken("aaaaaaaaaa", "aaaa")).containsExactly("aaaa", "aaaa", "aa");
        }

        @Test
        void that_is_wider_than_a_line_begins_on_a_line_of_its_own() {
            assertThat(broken("b aaaaaa", "aaaa")).containsExactly("b ", "aaaa", "aa");
        }

        @Test
        void gets_at_least_one_letter_to_a_line() {
            assertThat(drawn(set("abc", 1, STYLE, Hyphenation.NONE))).containsExactly("a", "b", "c");
        }

        @ParameterizedTest
        @CsvSource({
            "OTO-functionaris, OTO-functio, OTO-",
            "en/of, en/o, en/",
            "dag–nacht, dag–nac, dag–",
            "afspraak-2, afspraak-, afspraa",
            "06-12345678, 06-12345, 06-12345",
            "-2, -, -"
        })
        void is_broken_behind_a_hyphen_between_letters(String text, String widest, String first) {
            // What has no such hyphen is broken where the line ends.
            String expected = first.equals("afspraa") ? "afspraak-" : first;
            assertThat(broken(text, widest)).first().isEqualTo(expected);
        }

        @Test
        void is_not_broken_behind_a_single_letter_and_a_hyphen() {
            assertThat(broken("voor het e-mail", "voor het e-")).containsExactly("voor het ", "e-mail");
        }

        @ParameterizedTest
        @ValueSource(strings = {"(dd-mm-jjjj)", "(TT-MM-JJJJ)", "(jj-mm-aaaa)"})
        void is_not_broken_if_it_says_how_a_date_is_written(String word) {
            assertThat(broken("op " + word, "op" + word)).containsExactly("op ", word);
        }

        @Test
        void is_not_broken_at_a_hyphen_that_says_so() {
            assertThat(broken("een niet\u2011breken", "niet-breken")).containsExactly("een ", "niet-breken");
        }

        @Test
        void is_not_parted_from_the_next_by_a_blank_that_says_so() {
            assertThat(broken("een 12\u00A0meter", "een 12 m")).containsExactly("een ", "12\u00A0meter");
        }

        @Test
        void that_is_a_number_is_broken_at_its_blanks_before_it_is_broken_elsewhere() {
            assertThat(broken("tel. +31 612345678", "612345678")).containsExactly("tel. ", "+31 ", "612345678");
        }

        @Test
        void that_is_a_number_stays_in_one_piece_if_it_can() {
            assertThat(broken("tel. 06 12345678", "06 12345678")).containsExactly("tel. ", "06 12345678");
        }

        @Test
        void of_a_name_gets_a_hyphen_only_where_it_is_wider_than_a_line() {
            Hyphenation afterFive = (word, language) -> word.equals("samenwerking") ? List.of(5) : List.of();
            assertThat(drawn(set("de samenwerking", width("samenwerking"), STYLE.whole(), afterFive)))
                    .containsExactly("de ", "samenwerking");
        }

        @Test
        void keeps_its_marks() {
            assertThat(broken("x\u0301x\u0301", "x")).containsExactly("x\u0301", "x\u0301");
        }
    }

    @Nested
    class A_hyphen {
        @Test
        void is_drawn_where_a_soft_one_was_written_and_the_line_ends() {
            assertThat(broken("samen\u00ADwerking", "werking")).containsExactly("samen-", "werking");
        }

        @Test
        void is_not_drawn_where_the_line_goes_on() {
            assertThat(broken("samen\u00ADwerking", "samenwerking")).containsExactly("samenwerking");
        }

        @Test
        void needs_room() {
            assertThat(broken("een samen\u00ADwerking", "een samen")).first().isEqualTo("een ");
        }

        @Test
        void comes_where_a_word_may_be_broken() {
            Hyphenation afterFive = (word, language) -> word.equals("samenwerking") ? List.of(5) : List.of();
            assertThat(drawn(set("een samenwerking.", width("een samen-"), STYLE, afterFive)))
                    .containsExactly("een samen-", "werking.");
        }

        @Test
        void comes_as_late_as_it_can() {
            Hyphenation often = (word, language) -> List.of(2, 5, 8);
            assertThat(drawn(set("samenwerking", width("samenwe-"), STYLE, often)))
                    .containsExactly("samen-", "werking");
        }

        @Test
        void comes_by_the_rules_of_the_language() {
            Hyphenation dutchOnly = (word, language) -> language.equals(Publications.DUTCH) ? List.of(5) : List.of();
            List<TextLine> lines = new Typesetter(FONTS, dutchOnly, Locale.ENGLISH)
                    .text(
                            List.of(new TaggedRun(Run.of("samenwerking").in(Publications.DUTCH), Tag.root())),
                            STYLE,
                            width("samenw"))
                    .lines();
            assertThat(drawn(lines)).containsExactly("samen-", "werking");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "anna@samenwerking.nl",
                    "https://samenwerking/",
                    "www.samenwerking.nl",
                    "a_samenwerking",
                    "2samenwerking"
                })
        void does_not_come_in_an_address(String address) {
            Hyphenation often = (word, language) -> List.of(2, 5, 8);
            assertThat(drawn(set(address, width("samenwerk"), STYLE, often))).noneMatch(line -> line.contains("-"));
        }

        @Test
        void comes_in_a_word_at_the_end_of_a_sentence() {
            Hyphenation afterFive = (word, language) -> word.equals("samenwerking") ? List.of(5) : List.of();
            assertThat(drawn(set("samenwerking.\nEn", width("samenw"), STYLE, afterFive)))
                    .containsExactly("samen-", "werking. ", "En");
        }

        @Test
        void is_no_letter_of_the_word() {
            assertThat(set("samen\u00ADwerking", width("samen-"), STYLE, Hyphenation.NONE)
                            .get(0)
                            .pieces()
                            .get(1)
                            .actualText())
                    .contains("\u00AD");
        }
    }

    @Nested
    class What_the_font_lacks {
        @Test
        void may_be_broken_from_its_like() {
            assertThat(broken("漢字", "[U+6F22][")).containsExactly("[U+6F22]", "[U+5B57]");
        }

        @Test
        void is_meant_once_where_its_number_is_wider_than_a_line() {
            assertThat(set("漢", width("[U+"), STYLE, Hyphenation.NONE).stream()
                            .flatMap(line -> line.pieces().stream())
                            .map(piece -> piece.actualText().orElse("?")))
                    .containsExactly("漢", "", "", "", "", "", "", "");
        }

        @Test
        void stands_for_what_was_meant_all_at_once() {
            assertThat(set("漢字", 1000, STYLE, Hyphenation.NONE).get(0).pieces())
                    .singleElement()
                    .satisfies(piece -> assertThat(piece.actualText()).contains("漢字"));
        }

        @Test
        void is_text_like_any_other_in_a_column_too_narrow_for_it() {
            assertThat(broken("漢", "[U+6F")).containsExactly("[U+6F", "22]");
        }
    }

    @Nested
    class Letters_stand {
        private static float left(Alignment alignment) {
            return set("een", 100, STYLE.aligned(alignment), Hyphenation.NONE)
                    .get(0)
                    .pieces()
                    .get(0)
                    .x();
        }

        @Test
        void at_the_left() {
            assertThat(left(Alignment.START)).isZero();
        }

        @Test
        void in_the_middle() {
            assertThat(left(Alignment.CENTRE)).isEqualTo((100 - width("een")) / 2, within(0.01f));
        }

        @Test
        void at_the_right() {
            assertThat(left(Alignment.END)).isEqualTo(100 - width("een"), within(0.01f));
        }

        @Test
        void at_the_right_whatever_blanks_hang_over() {
            TextLine first = set("een twee", width("een") + 1, STYLE.aligned(Alignment.END), Hyphenation.NONE)
                    .get(0);
            assertThat(first.pieces().get(0).x()).isEqualTo(1, within(0.01f));
        }
    }

    @Nested
    class Hebrew {
        private static final float WIDE = 500;

        private static List<Piece> pieces(String text) {
            return set(text, WIDE, STYLE, Hyphenation.NONE).get(0).pieces();
        }

        @Test
        void is_drawn_from_right_to_left() {
            assertThat(pieces("naam אבג").get(1).shown()).isEqualTo("גבא");
        }

        @Test
        void is_read_in_the_order_in_which_it_was_written() {
            assertThat(pieces("naam אבג").get(1).actualText()).contains("אבג");
        }

        @Test
        void stands_between_the_words_around_it() {
            List<Piece> pieces = pieces("een אבג twee");
            assertThat(pieces).extracting(Piece::x).isSorted();
        }

        @Test
        void begins_at_the_right_where_it_begins_the_text() {
            List<Piece> pieces = pieces("אבג een");
            Piece first = pieces.get(0);
            assertThat(first.x() + first.width()).isEqualTo(WIDE, within(0.01f));
        }

        @Test
        void has_its_brackets_turned() {
            assertThat(pieces("(אבג)").get(0).shown()).isEqualTo("(גבא)");
        }

        @Test
        void has_its_numbers_in_their_own_order() {
            assertThat(drawn(set("אבג 123", WIDE, STYLE, Hyphenation.NONE)).get(0))
                    .contains("123");
        }

        @Test
        void is_broken_before_it_is_turned() {
            List<TextLine> lines = set("אבג דהו", width("אבג "), STYLE, Hyphenation.NONE);
            assertThat(drawn(lines)).containsExactly(" גבא", "והד");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crisis-team@water-schap.invalid",
                "https://voorbeeld.invalid/een/pad",
                "06 - 1234 5678",
                "+31 (0)70 123 45 67",
                "30 juni 2026",
                "1. März 2026",
                "1er mars 2026",
                "15 minuten",
                "€ 25.000",
                "25 %",
                "1234 AB",
                "Dorpsstraat 12",
                "art. 5"
            })
    void an_address_a_number_with_its_unit_and_a_day_stay_on_one_line(String whole) {
        assertThat(broken("een " + whole + " en", "een " + whole.substring(0, whole.length() - 1)))
                .startsWith("een ")
                .element(1)
                .asString()
                .startsWith(whole);
    }

    @Test
    void an_address_that_is_longer_than_a_line_is_broken() {
        assertThat(broken("crisis-team@voorbeeld.invalid", "crisis-team@")).hasSizeGreaterThan(1);
    }

    @Test
    void an_ordinary_number_does_not_keep_the_words_around_it() {
        assertThat(broken("zo zijn er 5 leden", "zo zijn er 5")).containsExactly("zo zijn er 5 ", "leden");
    }
}
