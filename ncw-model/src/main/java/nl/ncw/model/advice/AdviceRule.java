package nl.ncw.model.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;

/**
 * Rule for the choice of a profile: a condition on the core task and the answers, scores for profiles, and a reason.
 *
 * @param id the id, unique among the rules of an adviser, lower case with hyphens
 * @param coreTasks the core tasks for which the rule holds; all four if the core task does not matter
 * @param answers the answers for which the rule holds: the accepted option ids by question id; empty if no answer
 *     matters
 * @param scores the score by profile, from -99 to 99 and not 0, with at least one above 0; a profile without an entry
 *     is not affected
 * @param reason the explanation for the person who gets the advice; shown with each profile that the rule favours
 * @since 0.1.0
 */
public record AdviceRule(
        String id,
        Set<CoreTask> coreTasks,
        Map<String, Set<String>> answers,
        Map<CooperationProfile, Integer> scores,
        LocalisedText reason) {
    private static final int HIGHEST_SCORE = 99;

    // Copies the collections in a fixed order, so that equal rules have equal messages.
    public AdviceRule {
        Checks.matches(id, AdviceQuestion.ID, "lower-case words with hyphens", "id");
        coreTasks = Collections.unmodifiableSet(EnumSet.copyOf(Checks.notEmpty(coreTasks, "core tasks")));
        answers = sorted(answers);
        scores = Checks.byConstant(scores, CooperationProfile.class, "scores");
        scores.forEach(AdviceRule::requireInRange);
        if (scores.values().stream().noneMatch(score -> score > 0)) {
            throw new IllegalArgumentException(
                    "scores: expected one profile at least that it speaks for, was " + scores);
        }
        Checks.notNull(reason, "reason");
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> answers) {
        SortedMap<String, Set<String>> copy = new TreeMap<>();
        Checks.notNull(answers, "answers").forEach((question, options) -> {
            String name = "answers." + Checks.notBlank(question, "answers");
            copy.put(question, Collections.unmodifiableSet(new TreeSet<>(Checks.notEmpty(options, name))));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void requireInRange(CooperationProfile profile, int score) {
        if (score == 0 || Math.abs((long) score) > HIGHEST_SCORE) {
            throw new IllegalArgumentException("scores.%s: expected a number from -%d to %d but 0, was %d"
                    .formatted(profile.key(), HIGHEST_SCORE, HIGHEST_SCORE, score));
        }
    }

    /** Returns whether the rule holds for a core task and the answers to all questions. */
    boolean holdsFor(CoreTask coreTask, Map<String, String> given) {
        return coreTasks.contains(coreTask)
                && answers.entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().contains(given.get(wanted.getKey())));
    }

    /** Returns the score for a profile, negative if the rule speaks against it. */
    int scoreOf(CooperationProfile profile) {
        return scores.getOrDefault(profile, 0);
    }

    @Override
    public String toString() {
        return id;
    }
}
