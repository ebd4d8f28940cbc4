package nl.ncw.model.advice;

import static nl.ncw.model.profile.CooperationProfile.AD_HOC;
import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.profile.CooperationProfile.KOPPEL;
import static nl.ncw.model.profile.CooperationProfile.STAND_BY;
import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProfileAdviserTest {
    private static final Set<CoreTask> ANY = EnumSet.allOf(CoreTask.class);
    private static final List<CooperationProfile> ORDER = List.of(STRUCTUREEL, KERN, KOPPEL, STAND_BY, AD_HOC);
    private static final AdviceQuestion PICTURE = question("own-picture", "yes", "no");
    private static final AdviceQuestion COUPLING = question("coupling", "yes", "later", "no");
    private static final AdviceRule PICTURE_KEPT =
            rule("picture-kept", ANY, Map.of("own-picture", Set.of("yes")), Map.of(KERN, 2, STRUCTUREEL, 2));
    private static final AdviceRule COUPLING_WANTED =
            rule("coupling-wanted", ANY, Map.of("coupling", Set.of("yes", "later")), Map.of(KOPPEL, 3, KERN, -1));
    private static final AdviceRule EMERGENCY_SERVICE = rule(
            "emergency-service",
            EnumSet.of(CoreTask.HULPDIENST),
            Map.of("own-picture", Set.of("yes"), "coupling", Set.of("no")),
            Map.of(KERN, 1));
    private final ProfileAdviser adviser = new ProfileAdviser(
            List.of(PICTURE, COUPLING), List.of(PICTURE_KEPT, COUPLING_WANTED, EMERGENCY_SERVICE), ORDER);

    private static AdviceQuestion question(String id, String... options) {
        LocalisedText text = LocalisedText.dutch(id + "?");
        return new AdviceQuestion(
                id,
                text,
                List.of(options).stream()
                        .map(option -> new CatalogueItem(option, text))
                        .toList());
    }

    private static AdviceRule rule(
            String id,
            Set<CoreTask> coreTasks,
            Map<String, Set<String>> answers,
            Map<CooperationProfile, Integer> scores) {
        return new AdviceRule(id, coreTasks, answers, scores, reason(id));
    }

    private static LocalisedText reason(String rule) {
        return LocalisedText.dutch("Vanwege " + rule + ".");
    }

    private ProfileAdvice advice(CoreTask coreTask, String ownPicture, String coupling) {
        return adviser.advise(coreTask, Map.of("own-picture", ownPicture, "coupling", coupling));
    }

    @Nested
    class Advice {
        @Test
        void is_the_profile_with_the_highest_score() {
            assertThat(advice(CoreTask.BEHEERDER, "yes", "yes").profile()).isEqualTo(KOPPEL);
        }

        @Test
        void is_the_first_in_order_of_those_with_equal_scores() {
            assertThat(advice(CoreTask.BEHEERDER, "yes", "no").profile()).isEqualTo(STRUCTUREEL);
        }

        @Test
        void counts_a_rule_for_each_answer_that_it_lists() {
            assertThat(advice(CoreTask.BEHEERDER, "no", "later")).isEqualTo(advice(CoreTask.BEHEERDER, "no", "yes"));
        }

        @Test
        void counts_a_rule_only_where_each_of_its_conditions_is_met() {
            assertThat(advice(CoreTask.HULPDIENST, "yes", "no").profile()).isEqualTo(KERN);
            assertThat(advice(CoreTask.DIENSTVERLENER, "yes", "no").profile()).isEqualTo(STRUCTUREEL);
            assertThat(advice(CoreTask.HULPDIENST, "no", "no").reasons()).isEmpty();
        }

        @Test
        void gives_the_reasons_of_the_rules_that_speak_for_it_in_their_order() {
            assertThat(advice(CoreTask.HULPDIENST, "yes", "no").reasons())
                    .containsExactly(reason("picture-kept"), reason("emergency-service"));
        }

        @Test
        void gives_no_reason_of_a_rule_that_speaks_against_it() {
            assertThat(advice(CoreTask.BEHEERDER, "yes", "yes").runnersUp())
                    .contains(new ProfileAdvice.Candidate(KERN, 1, List.of(reason("picture-kept"))));
        }

        @Test
        void gives_no_reason_of_a_rule_that_says_nothing_of_it() {
            assertThat(advice(CoreTask.BEHEERDER, "yes", "yes").reasons()).containsExactly(reason("coupling-wanted"));
        }

        @Test
        void is_the_first_in_order_without_a_reason_where_no_rule_holds() {
            assertThat(advice(CoreTask.BEHEERDER, "no", "no"))
                    .isEqualTo(new ProfileAdvice(new ProfileAdvice.Candidate(STRUCTUREEL, 0, List.of()), List.of()));
        }

        @Test
        void names_as_runners_up_those_for_which_more_speaks_than_against_the_best_first() {
            assertThat(advice(CoreTask.BEHEERDER, "yes", "yes").runnersUp())
                    .extracting(ProfileAdvice.Candidate::profile)
                    .containsExactly(STRUCTUREEL, KERN);
            assertThat(advice(CoreTask.BEHEERDER, "no", "yes").runnersUp()).isEmpty();
        }
    }

    @Nested
    class Answers {
        @Test
        void are_refused_where_some_are_missing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> adviser.advise(CoreTask.BEHEERDER, Map.of("own-picture", "yes")))
                    .withMessage("answers: expected one to each of [own-picture, coupling], was without [coupling]");
        }

        @Test
        void are_refused_where_nothing_asks_for_them() {
            Map<String, String> answers = Map.of("own-picture", "yes", "coupling", "no", "tool", "no");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> adviser.advise(CoreTask.BEHEERDER, answers))
                    .withMessage("answers: expected questions out of [own-picture, coupling], was [tool]");
        }

        @Test
        void are_refused_where_the_option_is_not_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> advice(CoreTask.BEHEERDER, "yes", "maybe"))
                    .withMessage("answers.coupling: expected one of [yes, later, no], was \"maybe\"");
        }

        @Test
        void are_refused_where_one_is_null() {
            Map<String, String> answers = new HashMap<>(Map.of("own-picture", "yes"));
            answers.put("coupling", null);
            assertThatNullPointerException()
                    .isThrownBy(() -> adviser.advise(CoreTask.BEHEERDER, answers))
                    .withMessage("answers.coupling: expected a value, was null");
        }
    }

    @Nested
    class An_adviser_is_refused {
        @Test
        void where_a_question_is_there_twice() {
            assertRefused(
                    List.of(PICTURE, PICTURE),
                    List.of(PICTURE_KEPT),
                    ORDER,
                    "questions: expected each once, was \"own-picture\" twice");
        }

        @Test
        void where_a_rule_is_there_twice() {
            assertRefused(
                    List.of(PICTURE),
                    List.of(PICTURE_KEPT, PICTURE_KEPT),
                    ORDER,
                    "rules: expected each once, was \"picture-kept\" twice");
        }

        @Test
        void where_a_rule_names_a_question_that_is_not_there() {
            assertRefused(
                    List.of(PICTURE),
                    List.of(COUPLING_WANTED),
                    ORDER,
                    "coupling-wanted: expected a question out of [own-picture], was \"coupling\"");
        }

        @Test
        void where_a_rule_names_an_option_that_is_not_there() {
            assertRefused(
                    List.of(question("own-picture", "never", "no")),
                    List.of(PICTURE_KEPT),
                    ORDER,
                    "picture-kept.own-picture: expected one of [never, no], was \"yes\"");
        }

        @Test
        void where_the_order_lacks_a_profile() {
            assertRefused(
                    List.of(PICTURE),
                    List.of(PICTURE_KEPT),
                    List.of(KERN, KOPPEL),
                    "order: expected each of the 5 profiles, was [kern, koppel]");
        }

        @Test
        void where_the_order_has_a_profile_twice() {
            assertRefused(
                    List.of(PICTURE),
                    List.of(PICTURE_KEPT),
                    List.of(KERN, KERN),
                    "order: expected each once, was \"kern\" twice");
        }

        private static void assertRefused(
                List<AdviceQuestion> questions,
                List<AdviceRule> rules,
                List<CooperationProfile> order,
                String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProfileAdviser(questions, rules, order))
                    .withMessage(message);
        }
    }
}
