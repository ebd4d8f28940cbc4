package nl.ncw.export.internal.word.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Test;

/** What is known of the original form's own texts. */
class OriginalFormSentencesTest {
    private static final Catalogue CATALOGUE = Catalogues.byReference(OriginalForm.CATALOGUE);
    private static final OriginalFormSentences FORM = OriginalFormSentences.of(CATALOGUE);

    @Test
    void each_question_beside_which_the_form_prints_something_is_known_by_that() throws IOException {
        assertThat(printed().stream()
                        .map(line -> line.split("\t"))
                        .filter(columns -> columns.length > 2)
                        .map(columns -> columns[2]))
                .containsAll(CATALOGUE.entries().stream()
                        .filter(entry -> !entry.section().id().equals("algemeen"))
                        .map(entry -> entry.question().id().toString())
                        .toList())
                .allSatisfy(id -> assertThat(CATALOGUE.find(new QuestionId(id))).isPresent());
    }

    private static List<String> printed() throws IOException {
        try (InputStream in = OriginalFormSentences.class.getResourceAsStream("printed-texts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void a_text_is_known_whatever_its_case_signs_and_white_space() {
        assertThat(FORM.added(List.of("– FOUTIEVE of  onvolledige", "informatie!")))
                .isEmpty();
    }

    @Test
    void two_texts_of_the_form_in_a_row_are_both_known() {
        assertThat(FORM.added(List.of("Piketregeling Piketauto"))).isEmpty();
    }

    @Test
    void a_cell_that_is_longer_than_any_of_the_form_is_all_new() {
        assertThat(FORM.added(List.of("Piketauto ".repeat(1_000)))).hasSize(1);
    }

    @Test
    void a_question_is_known_with_what_stands_behind_it() {
        assertThat(FORM.question("Haalplicht informatie: elk uur"))
                .contains(new OriginalFormSentences.Asked(
                        new QuestionId("proces.informatiemanagement.haalplicht"), "elk uur"));
    }

    @Test
    void a_question_ends_where_a_sentence_does() {
        assertThat(FORM.question("Haalplicht informatie")).isPresent();
        assertThat(FORM.question("Haalplicht informatie – elk uur").map(OriginalFormSentences.Asked::rest))
                .contains("elk uur");
        assertThat(FORM.question("Haalplicht informatie? Elk uur").map(OriginalFormSentences.Asked::rest))
                .contains("Elk uur");
        assertThat(FORM.question("Haalplicht informatie is elk uur")).isEmpty();
    }

    @Test
    void a_text_that_is_no_question_is_none() {
        assertThat(FORM.question("Piketauto")).isEmpty();
    }

    @Test
    void a_question_is_known_behind_which_thousands_of_characters_follow() {
        assertThat(FORM.question("Haalplicht informatie: " + "x".repeat(6_000))
                        .orElseThrow()
                        .rest())
                .hasSize(6_000);
    }

    @Test
    void questions_are_found_in_their_order() {
        assertThat(FORM.questions(List.of("Haalplicht informatie: elk uur", "Piketauto", "Brengplicht informatie")))
                .containsExactly(
                        new QuestionId("proces.informatiemanagement.haalplicht"),
                        new QuestionId("proces.informatiemanagement.brengplicht"));
    }

    @Test
    void texts_of_the_catalogue_are_known_too() {
        OriginalFormSentences small = OriginalFormSentences.of(FoundTopics.CATALOGUE);

        assertThat(small.added(List.of("Daarover gaat dit onderwerp.", "Vul hier alles in.")))
                .isEmpty();
        assertThat(small.question("Vraag proces.alerteren.wijze? Bellen"))
                .contains(new OriginalFormSentences.Asked(new QuestionId("proces.alerteren.wijze"), "Bellen"));
    }

    @Test
    void a_question_in_earlier_words_of_the_catalogue_is_known() {
        assertThat(FORM.question("Langs welke weg gaat de alarmering, en welke gremia komen daaraan te pas? Bellen"))
                .contains(new OriginalFormSentences.Asked(new QuestionId("proces.alarmeren.verloop"), "Bellen"));
    }

    @Test
    void what_was_added_is_shown_below_the_question_above_it() {
        assertThat(FORM.added(List.of("Piketauto", "Haalplicht informatie", "Elk uur", "Piketregeling")))
                .containsExactly("Haalplicht informatie", "Elk uur");
    }

    @Test
    void a_question_with_an_answer_behind_it_is_shown_alone() {
        assertThat(FORM.added(List.of("Brengplicht informatie", "Haalplicht informatie: elk uur")))
                .containsExactly("Haalplicht informatie: elk uur");
        assertThat(FORM.added(List.of("Haalplicht informatie: elk uur", "Zo is het")))
                .containsExactly("Haalplicht informatie: elk uur", "Zo is het");
    }

    @Test
    void the_first_paragraph_has_no_question_above_it() {
        assertThat(FORM.added(List.of("Elk uur"))).containsExactly("Elk uur");
    }

    @Test
    void a_text_of_the_form_within_another_is_added_with_it() {
        assertThat(FORM.added(List.of("Onze Piketauto"))).containsExactly("Onze Piketauto");
    }

    @Test
    void paragraphs_are_compared_up_to_five_thousand_characters_together() {
        String blank = " ".repeat(4_991);

        assertThat(FORM.added(List.of("Piketauto", blank))).isEmpty();
        assertThat(FORM.added(List.of("Piketauto", blank + " "))).hasSize(2);
    }

    @Test
    void a_blank_text_is_no_question() {
        assertThat(FORM.question(" … ")).isEqualTo(Optional.empty());
    }
}
