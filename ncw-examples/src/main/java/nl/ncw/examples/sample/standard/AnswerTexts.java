package nl.ncw.examples.sample.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** Texts by the question and the voice that they answer for. */
final class AnswerTexts {
    private final Map<AnswerKey, String> texts = new LinkedHashMap<>();

    AnswerTexts joint(String question, String text) {
        return put(question, Voice.JOINT, text);
    }

    AnswerTexts region(String question, String text) {
        return put(question, Voice.REGION, text);
    }

    AnswerTexts partner(String question, String text) {
        return put(question, Voice.PARTNER, text);
    }

    Map<AnswerKey, String> all() {
        return texts;
    }

    private AnswerTexts put(String question, Voice voice, String text) {
        texts.put(new AnswerKey(new QuestionId(question), voice), text);
        return this;
    }
}
