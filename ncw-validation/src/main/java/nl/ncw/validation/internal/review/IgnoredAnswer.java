package nl.ncw.validation.internal.review;

import java.util.Optional;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ConditionDescriber;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Answer in the map of answers of an agreement that is ignored, with its question.
 *
 * @param key the key of the answer
 * @param entry the question with its section and topic; empty if the catalogue does not have it
 * @param reason why the answer is ignored
 * @param condition the condition of the question in words; empty if it always holds
 */
public record IgnoredAnswer(
        AnswerKey key, Optional<Catalogue.Entry> entry, Reason reason, Optional<LocalisedText> condition) {
    /** Prefix of the field that is the place of an answer whose question the catalogue does not have. */
    public static final String FIELD = "answers/";

    /** Reason why an answer is ignored. If several apply, the first is given. */
    public enum Reason {
        /** The catalogue does not have the question. */
        UNKNOWN_QUESTION,
        /** A property of the agreement answers the question. */
        ANSWERED_BY_FACT,
        /** The question is not asked in this voice. */
        UNKNOWN_VOICE,
        /** The question is not asked under the agreement's profile. */
        NOT_ASKED,
        /** The condition of the question does not hold. */
        CONDITION_NOT_MET
    }

    /** Returns the answer of a key with the reason why it is ignored; empty if it is used. */
    static Optional<IgnoredAnswer> of(AnswerKey key, AskedQuestions asked, Catalogue catalogue) {
        Optional<Catalogue.Entry> entry = catalogue.find(key.question());
        Optional<Reason> found =
                entry.isPresent() ? reason(entry.get().question(), key, asked) : Optional.of(Reason.UNKNOWN_QUESTION);
        return found.map(reason -> new IgnoredAnswer(key, entry, reason, condition(entry, catalogue)));
    }

    private static Optional<LocalisedText> condition(Optional<Catalogue.Entry> entry, Catalogue catalogue) {
        return entry.map(known -> known.question().condition())
                .filter(condition -> !condition.isAlways())
                .map(condition -> ConditionDescriber.of(condition, catalogue));
    }

    private static Optional<Reason> reason(Question question, AnswerKey key, AskedQuestions asked) {
        if (question.fact().isPresent()) {
            return Optional.of(Reason.ANSWERED_BY_FACT);
        }
        if (!question.voices().contains(key.voice())) {
            return Optional.of(Reason.UNKNOWN_VOICE);
        }
        if (question.obligation(asked.agreement().profile()) == Obligation.NOT_APPLICABLE) {
            return Optional.of(Reason.NOT_ASKED);
        }
        return asked.isAsked(key) ? Optional.empty() : Optional.of(Reason.CONDITION_NOT_MET);
    }

    /**
     * Returns the place of findings about this answer.
     *
     * @return the place of the answer; if the catalogue does not have the question, the field {@code answers/} followed by
     *     the key, because such an answer is in no section or topic
     */
    public Place place() {
        return entry.<Place>map(known -> known.place(key.voice())).orElseGet(() -> new Place.AtField(FIELD + key));
    }
}
