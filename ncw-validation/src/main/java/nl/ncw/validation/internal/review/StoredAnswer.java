package nl.ncw.validation.internal.review;

import java.util.Optional;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;

/**
 * An answer that the agreement stores, with the question that it is meant for.
 *
 * @param key the question and the voice that it is stored at
 * @param entry the question and where it stands, if the catalogue has it
 * @param profile the agreement's profile
 */
public record StoredAnswer(AnswerKey key, Optional<Catalogue.Entry> entry, CooperationProfile profile) {
    /** What the place of an answer begins with that is at no question of the catalogue. */
    public static final String FIELD = "answers/";

    /** What comes of a stored answer. The first that applies holds. */
    public enum Standing {
        /** The catalogue does not have the question. */
        UNKNOWN_QUESTION,
        /** A fact of the agreement answers the question. */
        ANSWERED_BY_FACT,
        /** The question is not asked in this voice. */
        UNKNOWN_VOICE,
        /** The question is not asked under the agreement's profile. */
        NOT_ASKED,
        /** It answers a question that is asked. */
        HEEDED
    }

    public Standing standing() {
        return entry.map(Catalogue.Entry::question).map(this::standingAt).orElse(Standing.UNKNOWN_QUESTION);
    }

    private Standing standingAt(Question question) {
        if (question.fact().isPresent()) {
            return Standing.ANSWERED_BY_FACT;
        }
        if (!question.voices().contains(key.voice())) {
            return Standing.UNKNOWN_VOICE;
        }
        return question.obligation(profile) == Obligation.NOT_APPLICABLE ? Standing.NOT_ASKED : Standing.HEEDED;
    }

    /**
     * Where findings about it are.
     *
     * @return a place at the answer, or for a question that the catalogue does not have the field {@code answers/} and
     *     the key, because such an answer is in no section or topic
     */
    public Place place() {
        return entry.<Place>map(known -> AskedQuestion.placeOf(known, key.voice()))
                .orElseGet(() -> new Place.AtField(FIELD + key));
    }
}
