package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.AdviceRule;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bundled rules advise, over every combination of answers. */
class ProfileAdvisersTest {
    private static final ProfileAdviser ADVISER = ProfileAdvisers.standard();
    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (AdviceQuestion question : ADVISER.questions()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                for (String option : question.optionIds()) {
                    Map<String, String> answers = new HashMap<>(combination);
                    answers.put(question.id(), option);
                    longer.add(answers);
                }
            }
            combinations = longer;
        }
        List<Map<String, String>> all = combinations;
        return Arrays.stream(CoreTask.values())
                .flatMap(coreTask -> all.stream().map(answers -> new Case(coreTask, answers)))
                .toList();
    }

    private static Stream<Case> advisedTo(CooperationProfile profile) {
        return CASES.stream().filter(asked -> asked.advice().profile() == profile);
    }

    private static Predicate<Case> answered(String question, String... options) {
        assertThat(ADVISER.questions())
                .filteredOn(known -> known.id().equals(question))
                .allMatch(known -> known.optionIds().containsAll(List.of(options)))
                .hasSize(1);
        return asked -> Set.of(options).contains(asked.answers().get(question));
    }

    @Nested
    class In_every_case {
        @Test
        void there_is_advice_with_a_reason() {
            assertThat(CASES)
                    .hasSize(4 * 3 * 4 * 3 * 3)
                    .allSatisfy(asked -> assertThat(asked.advice().reasons()).isNotEmpty());
        }

        @Test
        void a_runner_up_has_a_reason_and_no_higher_score() {
            assertThat(CASES)
                    .allSatisfy(asked -> assertThat(asked.advice().runnersUp())
                            .allMatch(candidate -> !candidate.reasons().isEmpty())
                            .allMatch(candidate -> candidate.score()
                                    <= asked.advice().advised().score()));
        }

        @Test
        void the_same_answers_give_the_same_advice() {
            assertThat(CASES)
                    .allSatisfy(asked -> assertThat(asked.advice())
                            .isEqualTo(ADVISER.advise(asked.coreTask(), new HashMap<>(asked.answers()))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_profile_fits_some_partner_best(CooperationProfile profile) {
        assertThat(advisedTo(profile)).isNotEmpty();
    }

    @Test
    void every_rule_is_a_reason_for_some_advice() {
        assertThat(ADVISER.rules())
                .extracting(AdviceRule::reason)
                .allSatisfy(reason -> assertThat(CASES)
                        .anyMatch(asked -> asked.advice().reasons().contains(reason)));
    }

    @Nested
    class Advice_that_would_make_no_sense_is_not_given {
        @Test
        void koppel_is_for_who_wants_a_coupling() {
            assertThat(advisedTo(CooperationProfile.KOPPEL)).allMatch(answered("technology", "coupling"));
        }

        @Test
        void kern_is_for_who_keeps_a_picture_continuously_and_meets_nearly_every_incident() {
            assertThat(advisedTo(CooperationProfile.KERN))
                    .allMatch(answered("own-picture", "continuous"))
                    .allMatch(answered("frequency", "almost-every"))
                    .allMatch(answered("information-manager", "always", "when-available"));
        }

        @Test
        void ad_hoc_is_for_rare_incidents() {
            assertThat(advisedTo(CooperationProfile.AD_HOC)).allMatch(answered("frequency", "rarely"));
        }

        @Test
        void stand_by_is_not_for_who_meets_nearly_every_incident() {
            assertThat(advisedTo(CooperationProfile.STAND_BY)).noneMatch(answered("frequency", "almost-every"));
        }

        @Test
        void structureel_is_not_for_rare_incidents_without_a_picture() {
            assertThat(advisedTo(CooperationProfile.STRUCTUREEL))
                    .noneMatch(answered("frequency", "rarely").and(answered("own-picture", "no")));
        }
    }

    @Test
    void every_text_is_there_in_all_languages() {
        Stream<LocalisedText> questions = ADVISER.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.text()), question.options().stream().map(CatalogueItem::label)));
        assertThat(Stream.concat(questions, ADVISER.rules().stream().map(AdviceRule::reason)))
                .allSatisfy(text -> assertThat(text.languages()).containsExactly("de", "en", "fr", "nl"));
    }

    private record Case(CoreTask coreTask, Map<String, String> answers) {
        ProfileAdvice advice() {
            return ADVISER.advise(coreTask, answers);
        }
    }
}
