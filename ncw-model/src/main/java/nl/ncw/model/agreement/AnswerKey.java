package nl.ncw.model.agreement;

import java.util.Comparator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Where an answer belongs: to a question and a voice.
 *
 * @param question the question's id
 * @param voice in whose name it is answered
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
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return question + "/" + voice.key();
    }
}
