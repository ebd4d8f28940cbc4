package nl.ncw.model.agreement;

import java.util.Comparator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Key of an answer: the question and the voice.
 *
 * @param question the question's id
 * @param voice the party or parties in whose name the question is answered
 * @since 0.1.0
 */
public record AnswerKey(QuestionId question, Voice voice) implements Comparable<AnswerKey> {
    private static final Comparator<AnswerKey> ORDER =
            Comparator.comparing(AnswerKey::question).thenComparing(AnswerKey::voice);

    // Requires both.
    public AnswerKey {
        Checks.notNull(question, "question");
        Checks.notNull(voice, "voice");
    }

    @Override
    public int compareTo(AnswerKey other) {
        Checks.notNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return question + "/" + voice.key();
    }
}
