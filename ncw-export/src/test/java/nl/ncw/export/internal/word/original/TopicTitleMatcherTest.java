package nl.ncw.export.internal.word.original;

import static nl.ncw.fixture.CatalogueParts.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.word.original.TopicTitleMatcher.Found;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTitleMatcherTest {
    private static final Topic ALERTEREN = topic("proces.alerteren", "5", "Alerteren");
    private static final Topic DELEN = topic("proces.delen", "6", "Gegevens delen");
    private static final Topic DELEN_SNEL = topic("proces.delen-snel", "7", "Gegevens delen en bewaren");
    private static final Topic REGIO = topic("proces.regio", "1", "Adoptieregio");
    private static final Topic REGIO_TWEE = topic("organisatie.regio", "4", "Adoptieregio");
    private static final Topic TOOL = topic("techniek.tool", "2", "Hulpmiddel");

    private final TopicTitleMatcher titles = new TopicTitleMatcher(CatalogueParts.catalogue(
            CatalogueParts.reference("klein"),
            Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE),
            CatalogueParts.section("proces", ALERTEREN, DELEN, DELEN_SNEL, REGIO, REGIO_TWEE, TOOL)));

    private static Topic topic(String id, String number, String title) {
        return Topic.of(
                id,
                number,
                nl(title),
                List.of(
                        CatalogueParts.text(id + ".een", Obligation.REQUIRED),
                        CatalogueParts.text(id + ".twee", Obligation.REQUIRED)));
    }

    @Nested
    class A_title {
        @ParameterizedTest
        @ValueSource(
                strings = {"Alerteren", "ALERTEREN", " 5. alerteren ", "2.5 Alerteren", "5) Alerteren", "5Alerteren"})
        void is_known_whatever_its_case_and_number(String line) {
            assertThat(titles.find(List.of(line))).contains(new Found(ALERTEREN, "", List.of()));
        }

        @Test
        void leaves_the_lines_below_it() {
            assertThat(titles.find(List.of("", "Alerteren", " van elkaar ", "")))
                    .contains(new Found(ALERTEREN, "", List.of("van elkaar")));
        }

        @Test
        void may_take_three_lines() {
            assertThat(titles.find(List.of("Gegevens", "delen en", "bewaren", "altijd")))
                    .contains(new Found(DELEN_SNEL, "", List.of("altijd")));
        }

        @Test
        void does_not_take_four_lines() {
            assertThat(titles.find(List.of("Gegevens", "delen", "en", "bewaren")))
                    .contains(new Found(DELEN, "", List.of("en", "bewaren")));
        }

        @Test
        void is_guessed_from_a_similar_text() {
            assertThat(titles.find(List.of("Alertering", "van elkaar")))
                    .contains(new Found(ALERTEREN, "Alertering", List.of("van elkaar")));
        }

        @Test
        void is_guessed_from_several_lines() {
            assertThat(titles.find(List.of("Gegevns", "delen en", "bewaren")))
                    .contains(new Found(DELEN_SNEL, "Gegevns delen en bewaren", List.of()));
        }

        @Test
        void leaves_the_text_behind_it() {
            assertThat(titles.find(List.of("5. Alerteren: van elkaar", "altijd")))
                    .contains(new Found(ALERTEREN, "", List.of("van elkaar", "altijd")));
        }

        @Test
        void leaves_no_word_that_says_it_goes_on() {
            assertThat(titles.find(List.of("Alerteren (vervolg)"))).contains(new Found(ALERTEREN, "", List.of(), true));
        }

        @Test
        void is_the_longest_with_which_a_text_begins() {
            assertThat(titles.find(List.of("Gegevens delen en bewaren op papier")))
                    .contains(new Found(DELEN_SNEL, "", List.of("op papier")));
        }

        @Test
        void may_be_worded_as_in_the_original_form() {
            assertThat(titles.find(List.of("Ondersteunende tool & technische koppeling")))
                    .contains(new Found(TOOL, "", List.of()));
        }
    }

    @Nested
    class Two_topics_with_the_same_title {
        @Test
        void are_told_apart_by_their_numbers() {
            assertThat(titles.find(List.of("4. Adoptieregio"))).contains(new Found(REGIO_TWEE, "", List.of()));
        }

        @Test
        void are_not_told_apart_without() {
            assertThat(titles.find(List.of("Adoptieregio"))).isEmpty();
            assertThat(titles.find(List.of("9. Adoptieregio"))).isEmpty();
        }
    }

    @Nested
    class A_text_is_no_title {
        @ParameterizedTest
        @ValueSource(strings = {"", "Bellen", "Wij alerteren elkaar", "5"})
        void if_it_is_different(String line) {
            assertThat(titles.find(List.of(line))).isEmpty();
        }

        @Test
        void if_there_is_none() {
            assertThat(titles.find(List.of())).isEmpty();
        }
    }

    @Nested
    class A_line_of_more_than_two_hundred_characters {
        private static final String LONG = "Alerteren " + "x".repeat(191);

        @Test
        void may_begin_with_a_title() {
            assertThat(titles.find(List.of(LONG))).contains(new Found(ALERTEREN, "", List.of("x".repeat(191))));
        }

        @Test
        void is_no_further_line_of_a_title() {
            assertThat(titles.find(List.of("Gegevens", LONG))).isEmpty();
        }

        @Test
        void is_not_similar_to_a_title() {
            assertThat(titles.find(List.of("x".repeat(201)))).isEmpty();
        }
    }
}
