package nl.ncw.validation.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** How each kind of word stands in a message. */
class ParameterFormatterTest {
    private static final LocalisedText QUESTION = LocalisedText.of(Map.of("nl", "Wie belt?", "en", "Who calls?"));
    private static final ParameterFormatter ENGLISH =
            new ParameterFormatter(Locale.ENGLISH, key -> key.equals("date.pattern") ? "d MMMM uuuu" : "<" + key + ">");

    @Test
    void a_text_of_the_catalogue_is_in_the_language_and_never_cut_short() {
        LocalisedText text = LocalisedText.of(Map.of("nl", "Wie?", "en", "who ".repeat(50) + "calls"));
        assertThat(ENGLISH.of(text)).isEqualTo("who ".repeat(50) + "calls");
    }

    @Test
    void a_text_of_a_user_is_cut_short() {
        assertThat(ENGLISH.of("x".repeat(81))).hasSize(80).endsWith("x…");
    }

    @Test
    void a_list_has_commas() {
        assertThat(ENGLISH.of(List.of("red", "green"))).isEqualTo("red, green");
    }

    @Test
    void a_list_of_texts_of_users_is_cut_short() {
        assertThat(ENGLISH.of(Collections.nCopies(40, "green"))).hasSize(160).endsWith("…");
    }

    @Test
    void a_list_of_texts_of_the_catalogue_has_them_all() {
        assertThat(ENGLISH.of(Collections.nCopies(40, QUESTION)))
                .isEqualTo(String.join(", ", Collections.nCopies(40, "Who calls?")));
    }

    @Test
    void a_date_is_written_out_in_the_language() {
        assertThat(ENGLISH.of(LocalDate.of(2026, 2, 4))).isEqualTo("4 February 2026");
    }

    @Test
    void a_term_is_that_of_the_language() {
        assertThat(ENGLISH.of(new ParameterFormatter.Term("kind.text"))).isEqualTo("<kind.text>");
    }

    @Test
    void a_number_is_written_in_digits() {
        assertThat(ENGLISH.of(12)).isEqualTo("12");
    }

    @Test
    void a_question_to_both_stands_between_quotation_marks() {
        assertThat(ENGLISH.of(new ParameterFormatter.AsAsked(QUESTION, Voice.JOINT)))
                .isEqualTo("\"Who calls?\"");
    }

    @Test
    void a_question_to_one_party_names_the_party() {
        assertThat(ENGLISH.of(new ParameterFormatter.AsAsked(QUESTION, Voice.PARTNER)))
                .isEqualTo("\"Who calls?\" (<voice.partner>)");
    }
}
