package nl.ncw.model.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules and questions of the advice as values. */
class AdviceRuleTest {
    private static final LocalisedText TEXT = LocalisedText.dutch("Omdat het zo is.");
    private static final Set<CoreTask> ANY = EnumSet.allOf(CoreTask.class);

    private static AdviceRule rule(Map<String, Set<String>> answers, int score) {
        return new AdviceRule("rule", ANY, answers, Map.of(CooperationProfile.KERN, score), TEXT);
    }

    @Test
    void a_rule_does_not_change_with_what_it_was_made_of() {
        Set<String> options = new HashSet<>(Set.of("yes"));
        Map<String, Set<String>> answers = new HashMap<>(Map.of("own-picture", options));
        AdviceRule rule = rule(answers, 1);
        options.add("no");
        answers.clear();
        assertThat(rule).isEqualTo(rule(Map.of("own-picture", Set.of("yes")), 1));
    }

    @Test
    void a_rule_cannot_be_changed() {
        AdviceRule rule = rule(Map.of("own-picture", Set.of("yes")), 1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rule.answers().get("own-picture").add("no"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rule.coreTasks().clear());
    }

    @Test
    void a_score_may_be_as_high_and_as_low_as_99() {
        Map<CooperationProfile, Integer> scores = Map.of(CooperationProfile.KERN, 99, CooperationProfile.KOPPEL, -99);
        assertThat(new AdviceRule("rule", ANY, Map.of(), scores, TEXT).scores()).isEqualTo(scores);
    }

    static Stream<Arguments> values() {
        CatalogueItem yes = new CatalogueItem("yes", TEXT);
        return Stream.of(
                refused(
                        () -> new AdviceQuestion("Own picture", TEXT, List.of(yes)),
                        "id: expected lower-case words with hyphens, was \"Own picture\""),
                refused(
                        () -> new AdviceQuestion("own-picture", TEXT, List.of(yes)),
                        "options: expected two at least, was 1"),
                refused(
                        () -> new AdviceQuestion("own-picture", TEXT, List.of(yes, yes)),
                        "options: expected each once, was \"yes\" twice"),
                refused(
                        () -> new AdviceRule("", ANY, Map.of(), Map.of(), TEXT),
                        "id: expected lower-case words with hyphens, was \"\""),
                refused(
                        () -> new AdviceRule("rule", Set.of(), Map.of(), Map.of(), TEXT),
                        "core tasks: expected at least one, was empty"),
                refused(
                        () -> rule(Map.of("own-picture", Set.of()), 1),
                        "answers.own-picture: expected at least one, was empty"),
                refused(
                        () -> new AdviceRule("rule", ANY, Map.of(), Map.of(), TEXT),
                        "scores: expected one profile at least that it speaks for, was {}"),
                refused(
                        () -> rule(Map.of(), -1),
                        "scores: expected one profile at least that it speaks for, was {KERN=-1}"),
                refused(() -> rule(Map.of(), 0), "scores.kern: expected a number from -99 to 99 but 0, was 0"),
                refused(() -> rule(Map.of(), 100), "scores.kern: expected a number from -99 to 99 but 0, was 100"));
    }

    private static Arguments refused(ThrowingCallable making, String message) {
        return arguments(named(message, making), message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_value_that_breaks_an_invariant_is_refused_by_field_and_value(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }
}
