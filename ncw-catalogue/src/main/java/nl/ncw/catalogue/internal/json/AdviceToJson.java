package nl.ncw.catalogue.internal.json;

import java.util.Optional;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.AdviceRule;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The advice on a profile, its questions and its rules as JSON. */
public final class AdviceToJson {
    private AdviceToJson() {}

    /**
     * Returns an adviser.
     *
     * @param adviser the adviser
     * @return the questions, the rules and the order of the profiles, as the bundled file has them
     */
    public static ObjectNode of(ProfileAdviser adviser) {
        ObjectNode node = TextToJson.object().put("$schema", "profile-advice.schema.json");
        node.set("questions", TextToJson.array(adviser.questions(), AdviceToJson::of));
        node.set("rules", TextToJson.array(adviser.rules(), AdviceToJson::of));
        node.set(
                "order",
                TextToJson.array(
                        adviser.order().stream().map(CooperationProfile::key).toList()));
        return node;
    }

    /**
     * Returns a question that is asked before a profile is advised.
     *
     * @param question the question
     * @return the id, the text and the options
     */
    public static ObjectNode of(AdviceQuestion question) {
        ObjectNode node = TextToJson.object().put("id", question.id());
        TextToJson.put(node, "text", Optional.of(question.text()));
        return TextToJson.put(node, "options", question.options(), QuestionToJson::of);
    }

    /**
     * Returns a rule. The core tasks are left out where they do not matter, unless nothing else does.
     *
     * @param rule the rule
     * @return the id, the condition, the scores and the reason
     */
    public static ObjectNode of(AdviceRule rule) {
        ObjectNode when = TextToJson.object();
        if (rule.coreTasks().size() < CoreTask.values().length || rule.answers().isEmpty()) {
            when.set(
                    "core-task",
                    TextToJson.array(
                            rule.coreTasks().stream().map(CoreTask::key).toList()));
        }
        rule.answers().forEach((question, options) -> when.set(question, TextToJson.array(options)));
        ObjectNode node = TextToJson.object().put("id", rule.id());
        node.set("when", when);
        node.set(
                "scores", TextToJson.map(rule.scores(), CooperationProfile::key, JsonNodeFactory.instance::numberNode));
        return TextToJson.put(node, "reason", Optional.of(rule.reason()));
    }

    /**
     * Returns an advice.
     *
     * @param advice the advice
     * @return the advised profile and the runners-up
     */
    public static ObjectNode of(ProfileAdvice advice) {
        ObjectNode node = TextToJson.object();
        node.set("advised", of(advice.advised()));
        node.set("runnersUp", TextToJson.array(advice.runnersUp(), AdviceToJson::of));
        return node;
    }

    /**
     * Returns a profile with its score.
     *
     * @param candidate the profile with its score
     * @return the profile, the score and the reasons
     */
    public static ObjectNode of(ProfileAdvice.Candidate candidate) {
        ObjectNode node =
                TextToJson.object().put("profile", candidate.profile().key()).put("score", candidate.score());
        node.set("reasons", TextToJson.array(candidate.reasons(), TextToJson::of));
        return node;
    }
}
