package nl.ncw.model.advice;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/**
 * Advises a cooperation profile. Each rule that holds adds its scores, and the profile with the highest sum is advised.
 * The same answers give the same advice. Immutable and thread-safe.
 *
 * @param questions the questions to ask in addition to the core task, in order
 * @param rules the rules, in the order in which their reasons are listed
 * @param order all profiles; among profiles with equal scores, the first in this order is preferred
 * @since 0.1.0
 */
public record ProfileAdviser(List<AdviceQuestion> questions, List<AdviceRule> rules, List<CooperationProfile> order) {
    private static final int PROFILES = CooperationProfile.values().length;

    // Copies the lists. Rules must refer to existing questions and options.
    public ProfileAdviser {
        questions = Checks.notEmpty(questions, "questions");
        Checks.unique(questions, AdviceQuestion::id, "questions");
        rules = Checks.notEmpty(rules, "rules");
        Checks.unique(rules, AdviceRule::id, "rules");
        for (AdviceRule rule : rules) {
            requireKnown(rule, questions);
        }
        order = Checks.copy(order, "order");
        Checks.unique(order, CooperationProfile::key, "order");
        if (order.size() < PROFILES) {
            throw new IllegalArgumentException("order: expected each of the %d profiles, was %s"
                    .formatted(
                            PROFILES,
                            order.stream().map(CooperationProfile::key).toList()));
        }
    }

    private static void requireKnown(AdviceRule rule, List<AdviceQuestion> questions) {
        List<String> known = ids(questions);
        rule.answers().forEach((question, options) -> {
            int index = known.indexOf(question);
            if (index < 0) {
                throw new IllegalArgumentException(
                        "%s: expected a question out of %s, was \"%s\"".formatted(rule.id(), known, question));
            }
            options.forEach(option -> requireOption(questions.get(index), option, rule.id() + "." + question));
        });
    }

    private static void requireOption(AdviceQuestion question, String option, String name) {
        if (!question.optionIds().contains(option)) {
            throw new IllegalArgumentException(
                    "%s: expected one of %s, was \"%s\"".formatted(name, question.optionIds(), option));
        }
    }

    private static List<String> ids(List<AdviceQuestion> questions) {
        return questions.stream().map(AdviceQuestion::id).toList();
    }

    /**
     * Advises a profile.
     *
     * @param coreTask the core task of the partner
     * @param answers the id of the chosen option by question id, for every question
     * @return the profile that fits best, and the other profiles with a score above zero
     * @throws IllegalArgumentException if a question is not answered, or if a question or an option is unknown; the
     *     message names them
     */
    public ProfileAdvice advise(CoreTask coreTask, Map<String, String> answers) {
        Checks.notNull(coreTask, "core task");
        requireAnswers(Checks.notNull(answers, "answers"));
        List<AdviceRule> holding =
                rules.stream().filter(rule -> rule.holdsFor(coreTask, answers)).toList();
        // The sort is stable: profiles with equal scores stay in the given order.
        List<ProfileAdvice.Candidate> ranking = order.stream()
                .map(profile -> candidate(profile, holding))
                .sorted(Comparator.comparingInt(ProfileAdvice.Candidate::score).reversed())
                .toList();
        return new ProfileAdvice(
                ranking.get(0),
                ranking.stream()
                        .skip(1)
                        .filter(candidate -> candidate.score() > 0)
                        .toList());
    }

    private void requireAnswers(Map<String, String> answers) {
        List<String> known = ids(questions);
        List<String> unknown =
                answers.keySet().stream().filter(not(known::contains)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers: expected questions out of %s, was %s".formatted(known, unknown));
        }
        List<String> missing = known.stream().filter(not(answers::containsKey)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers: expected one to each of %s, was without %s".formatted(known, missing));
        }
        for (AdviceQuestion question : questions) {
            String name = "answers." + question.id();
            requireOption(question, Checks.notNull(answers.get(question.id()), name), name);
        }
    }

    private static ProfileAdvice.Candidate candidate(CooperationProfile profile, List<AdviceRule> holding) {
        return new ProfileAdvice.Candidate(
                profile,
                holding.stream().mapToInt(rule -> rule.scoreOf(profile)).sum(),
                holding.stream()
                        .filter(rule -> rule.scoreOf(profile) > 0)
                        .map(AdviceRule::reason)
                        .toList());
    }

    @Override
    public String toString() {
        return "%d questions, %d rules".formatted(questions.size(), rules.size());
    }
}
