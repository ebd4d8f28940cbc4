package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.AdviceRule;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;

/** Reads the questions and rules of the profile advice. Stops at the first error. */
final class ProfileAdviserReader {
    /** The name by which a rule refers to the core task; other names are ids of questions. */
    private static final String CORE_TASK = "core-task";

    private ProfileAdviserReader() {}

    static ProfileAdviser read(String file, InputStream in) throws IOException {
        LocatedJson root = LocatedJson.root(file, in);
        Map<String, AdviceQuestion> questions = new LinkedHashMap<>();
        for (LocatedJson part : root.field("questions").elements()) {
            AdviceQuestion question = question(part);
            if (question.id().equals(CORE_TASK) || questions.put(question.id(), question) != null) {
                throw part.field("id").refused("expected an id that is not taken");
            }
        }
        List<AdviceRule> rules = new ArrayList<>();
        for (LocatedJson rule : root.field("rules").elements()) {
            rules.add(rule(rule, questions));
        }
        Set<CooperationProfile> order = distinctValues(root.field("order"), CooperationProfile::ofKey);
        return root.makeWhole(() -> new ProfileAdviser(List.copyOf(questions.values()), rules, List.copyOf(order)));
    }

    private static AdviceQuestion question(LocatedJson part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        LocalisedText text = part.field("text").localised();
        List<CatalogueItem> options = new ArrayList<>();
        for (LocatedJson option : part.field("options").elements()) {
            String optionId = option.field("id").text();
            LocalisedText label = option.field("label").localised();
            options.add(option.makeWhole(() -> new CatalogueItem(optionId, label)));
        }
        return part.makeWhole(() -> new AdviceQuestion(id, text, options));
    }

    private static AdviceRule rule(LocatedJson part, Map<String, AdviceQuestion> questions)
            throws MalformedCatalogueException {
        String id = part.field("id").text();
        LocatedJson when = part.field("when");
        Set<CoreTask> coreTasks = EnumSet.allOf(CoreTask.class);
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, LocatedJson> condition : when.entries().entrySet()) {
            if (condition.getKey().equals(CORE_TASK)) {
                coreTasks.retainAll(distinctValues(condition.getValue(), CoreTask::ofKey));
            } else {
                answers.put(condition.getKey(), options(condition.getKey(), condition.getValue(), questions));
            }
        }
        if (when.entries().isEmpty()) {
            throw when.refused("expected at least one condition");
        }
        Map<CooperationProfile, Integer> scores = scores(part.field("scores"));
        LocalisedText reason = part.field("reason").localised();
        return part.makeWhole(() -> new AdviceRule(id, coreTasks, answers, scores, reason));
    }

    private static Set<String> options(String id, LocatedJson part, Map<String, AdviceQuestion> questions)
            throws MalformedCatalogueException {
        AdviceQuestion question = questions.get(id);
        if (question == null) {
            throw part.refused("expected a condition on %s or one of %s".formatted(CORE_TASK, questions.keySet()));
        }
        return distinctValues(part, option -> requireOption(option, question.optionIds()));
    }

    private static String requireOption(String option, List<String> options) {
        if (!options.contains(option)) {
            throw new IllegalArgumentException("expected one of %s, was \"%s\"".formatted(options, option));
        }
        return option;
    }

    /** Parses the texts of an array, which must not be empty or contain duplicates. */
    private static <T> Set<T> distinctValues(LocatedJson part, Function<String, T> parser)
            throws MalformedCatalogueException {
        Set<T> values = new LinkedHashSet<>();
        for (LocatedJson element : part.elements()) {
            if (!values.add(element.parsed(parser))) {
                throw element.refused("expected each once");
            }
        }
        if (values.isEmpty()) {
            throw part.refused("expected at least one");
        }
        return values;
    }

    private static Map<CooperationProfile, Integer> scores(LocatedJson part) throws MalformedCatalogueException {
        Map<CooperationProfile, Integer> scores = new EnumMap<>(CooperationProfile.class);
        for (Map.Entry<String, LocatedJson> entry : part.entries().entrySet()) {
            LocatedJson score = entry.getValue();
            scores.put(score.make(() -> CooperationProfile.ofKey(entry.getKey())), score.whole());
        }
        return scores;
    }
}
