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
    void a_blank_text_is_no_question() {
        assertThat(FORM.question(" … ")).isEqualTo(Optional.empty());
    }
}
