package nl.ncw.export.internal.word.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.word.original.QuestionMatcher.Named;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionMatcherTest {
    private static final Question WIJZE = text("wijze", "Op welke manier waarschuwt men elkaar?");
    private static final Question MOMENT = text("moment", "Wanneer gaat de telefoon?");
    private static final Question ROL = text("rol", "Wie heeft daarbij een taak?");

    private final QuestionMatcher names = names(List.of());

    private static Question text(String name, String text) {
        return ValueQuestion.text(CatalogueParts.header(
                "proces.alerteren." + name,
                text,
                Voicing.JOINT,
                Map.of(CooperationProfile.STRUCTUREEL, Obligation.REQUIRED)));
    }

    private static QuestionMatcher names(List<String> guides) {
        return new QuestionMatcher(
                List.of(WIJZE, MOMENT, ROL),
                guides,
                OriginalFormSentences.of(
                        CatalogueParts.catalogueOf(CatalogueParts.reference("klein"), WIJZE, MOMENT, ROL)));
    }

    @Nested
    class A_line_names_a_question {
        @Test
        void by_repeating_it() {
            assertThat(names.find("Wanneer gaat de telefoon? Meteen.")).contains(new Named(MOMENT, "Meteen."));
        }

        @Test
        void by_nearly_repeating_it_which_stays_in_the_text() {
            assertThat(names.find("Wanneer gaat uw telefoon? Meteen."))
                    .contains(new Named(MOMENT, "Wanneer gaat uw telefoon? Meteen."));
        }

        @Test
        void by_its_subject_before_a_colon() {
            assertThat(names.find("Moment: meteen")).contains(new Named(MOMENT, "meteen"));
        }

        @Test
        void by_its_subject_alone() {
            assertThat(names.find("Moment")).contains(new Named(MOMENT, ""));
        }

        @Test
        void by_nearly_its_subject_which_stays_in_the_text() {
            assertThat(names.find("Momenten: meteen")).isEmpty();
            assertThat(names.find("Momennt: meteen")).contains(new Named(MOMENT, "Momennt: meteen"));
        }

        @Test
        void by_the_guiding_question_with_its_number() {
            QuestionMatcher guided = names(List.of("En hoe?", "En vanaf welk uur?", "En wie dan?"));

            assertThat(guided.find("En vanaf welk uur? Acht uur.")).contains(new Named(MOMENT, "Acht uur."));
            assertThat(guided.find("En vanaf welk uur: acht uur.")).contains(new Named(MOMENT, "acht uur."));
        }

        @Test
        void by_a_guiding_question_that_was_printed_twice() {
            QuestionMatcher guided = names(List.of("En hoe?", "En hoe?", "En vanaf welk uur?", "En wie dan?"));

            assertThat(guided.find("En vanaf welk uur? Acht uur.")).contains(new Named(MOMENT, "Acht uur."));
        }

        @Test
        void not_by_a_guiding_question_if_there_are_more_than_questions() {
            QuestionMatcher guided = names(List.of("En hoe?", "En vanaf welk uur?", "En wie dan?", "En toen?"));

            assertThat(guided.find("En vanaf welk uur? Acht uur.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ":", "Meteen", "Op het moment: meteen", "Moment? meteen", "Moment meteen: nee"})
        void not_by_anything_else(String line) {
            assertThat(names.find(line)).isEmpty();
        }

        @Test
        void not_by_its_subject_alone_if_a_question_mark_or_colon_follows_elsewhere() {
            assertThat(names.find("?Moment")).isEmpty();
        }

        @Test
        void not_by_more_than_four_hundred_characters() {
            assertThat(names.find("Moment" + " ".repeat(394) + ":")).isPresent();
            assertThat(names.find("Moment" + " ".repeat(395) + ":")).isEmpty();
        }
    }

    @Nested
    class A_line_with_several_names {
        @Test
        void is_split_before_each() {
            assertThat(names.apart("Wijze: bellen. Moment: meteen; Rol: geen, Regie: samen"))
                    .containsExactly("Wijze: bellen.", "Moment: meteen;", "Rol: geen, Regie: samen");
        }

        @Test
        void is_not_split_behind_the_number_of_an_item() {
            assertThat(names.apart("1. Moment: meteen. Rol: geen")).containsExactly("1. Moment: meteen.", "Rol: geen");
        }

        @Test
        void is_not_split_before_a_whole_question() {
            assertThat(names.apart("Bellen. Op welke manier waarschuwt men elkaar: x"))
                    .hasSize(1);
        }

        @Test
        void is_not_split_if_it_has_more_than_two_thousand_characters() {
            String tail = ". Moment: meteen";
            String line = "b".repeat(2_000 - tail.length()) + tail;

            assertThat(names.apart(line)).hasSize(2);
            assertThat(names.apart("b" + line)).containsExactly("b" + line);
        }
    }

    @Nested
    class Something_is_named_within_a_line {
        @Test
        void if_a_sentence_begins_with_a_label() {
            assertThat(QuestionMatcher.namesWithin("de centrale. Regie: samen")).isTrue();
            assertThat(QuestionMatcher.namesWithin("de centrale. Zie https://voorbeeld.nl"))
                    .isFalse();
            assertThat(QuestionMatcher.namesWithin("Regie: samen")).isFalse();
        }

        @Test
        void if_it_has_two_thousand_characters_at_most() {
            String line = "b".repeat(1_992) + ". Rol: x";

            assertThat(QuestionMatcher.namesWithin(line)).isTrue();
            assertThat(QuestionMatcher.namesWithin(line + "x")).isFalse();
        }
    }

    @Nested
    class A_sentence_begins_like_another_question {
        @Test
        void if_its_first_letters_are_its_subject() {
            assertThat(names.beginsLikeAnother("Moment en plaats volgen", WIJZE))
                    .isTrue();
        }

        @Test
        void but_not_like_that_one_itself() {
            assertThat(names.beginsLikeAnother("Moment en plaats volgen", MOMENT))
                    .isFalse();
        }

        @Test
        void but_not_for_a_subject_of_less_than_five_letters() {
            assertThat(names.beginsLikeAnother("Rol en taak volgen", WIJZE)).isFalse();
            assertThat(names.beginsLikeAnother("Wijze en vorm volgen", MOMENT)).isTrue();
        }

        @Test
        void but_not_for_the_words_of_the_whole_question() {
            assertThat(names.beginsLikeAnother("Op welke manier waarschuwt men elkaar dan", MOMENT))
                    .isFalse();
        }

        @Test
        void but_not_behind_four_hundred_characters() {
            assertThat(names.beginsLikeAnother(" ".repeat(394) + "moment", WIJZE))
                    .isTrue();
            assertThat(names.beginsLikeAnother(" ".repeat(395) + "moment", WIJZE))
                    .isFalse();
        }
    }
}
