package nl.ncw.examples.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts side by side in a terminal. */
class TextExcerptsTest {
    private final TextExcerpts excerpt = new TextExcerpts(40);

    @Test
    void short_texts_stay_whole() {
        assertThat(excerpt.of(List.of("Binnen 15 minuten.", "Binnen 30 minuten.")))
                .containsExactly("Binnen 15 minuten.", "Binnen 30 minuten.");
    }

    @Test
    void a_long_text_is_cut_after_a_word() {
        assertThat(excerpt.of(
                        List.of("De meldkamer belt de dijkgraaf en die belt op zijn beurt de informatiemanager.")))
                .containsExactly("De meldkamer belt de dijkgraaf en die …");
    }

    @Test
    void long_texts_that_begin_alike_are_shown_where_they_differ() {
        String alike = "De meldkamer belt de dijkgraaf, en die belt de informatiemanager binnen ";
        assertThat(new TextExcerpts(60).of(List.of(alike + "15 minuten.", alike + "een half uur.")))
                .containsExactly(
                        "… belt de informatiemanager binnen 15 minuten.",
                        "… belt de informatiemanager binnen een half uur.");
    }

    @Test
    void what_was_added_to_a_long_text_is_shown() {
        String text = "De meldkamer belt de dijkgraaf, en die belt de informatiemanager.";
        assertThat(excerpt.of(List.of(text, text + " Zo nodig per mail.")))
                .containsExactly("… die belt de informatiemanager.", "… die belt de informatiemanager. Zo nodig …");
    }

    @Test
    void lines_stand_behind_each_other() {
        assertThat(excerpt.of(List.of("een\n  twee\r\n\r\ndrie"))).containsExactly("een / twee / drie");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(excerpt.of(List.of("a" + "🌊".repeat(40)))).containsExactly("a" + "🌊".repeat(19) + " …");
    }

    @Test
    void a_text_without_blanks_is_cut_too() {
        assertThat(excerpt.of(List.of("x".repeat(50)))).containsExactly("x".repeat(40) + " …");
    }
}
