package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Components that all kinds of question have in common.
 *
 * @param id the question's identity
 * @param text the text of the question
 * @param hints the points to consider when answering, in the order of the form; may be empty
 * @param voicing the parties who are asked
 * @param fact the fact of the agreement that answers the question, if any; no answer is stored for such a question
 * @param obligations the obligation by profile
 * @param condition the condition under which the question is asked; {@link Condition#ALWAYS} if there is none
 */
public record QuestionHeader(
        QuestionId id,
        LocalisedText text,
        List<LocalisedText> hints,
        Voicing voicing,
        Optional<AgreementFact> fact,
        Map<CooperationProfile, Obligation> obligations,
        Condition condition) {

    // Copies the collections and requires an obligation for at least one profile.
    public QuestionHeader {
        Checks.notNull(id, "id");
        Checks.notNull(text, "text");
        hints = Checks.copy(hints, "hints");
        Checks.notNull(voicing, "voicing");
        Checks.notNull(fact, "fact");
        obligations = Checks.byConstant(obligations, CooperationProfile.class, "obligations");
        Checks.notEmpty(obligations.keySet(), "obligations");
        Checks.notNull(condition, "condition");
        if (fact.isPresent() && voicing != Voicing.JOINT) {
            throw new IllegalArgumentException(
                    "voicing: expected joint for a fact of the agreement, was " + voicing.key());
        }
    }

    /**
     * Creates the header of a question that is asked unconditionally.
     *
     * @param id the question's identity
     * @param text the text of the question
     * @param hints the points to consider when answering, in the order of the form; may be empty
     * @param voicing the parties who are asked
     * @param fact the fact of the agreement that answers the question, if any
     * @param obligations the obligation by profile
     */
    public QuestionHeader(
            QuestionId id,
            LocalisedText text,
            List<LocalisedText> hints,
            Voicing voicing,
            Optional<AgreementFact> fact,
            Map<CooperationProfile, Obligation> obligations) {
        this(id, text, hints, voicing, fact, obligations, Condition.ALWAYS);
    }

    /**
     * Returns this header with other texts.
     *
     * @param newText the text of the question
     * @param newHints the points to consider when answering
     * @return the header
     */
    public QuestionHeader worded(LocalisedText newText, List<LocalisedText> newHints) {
        return new QuestionHeader(id, newText, newHints, voicing, fact, obligations, condition);
    }

    /**
     * Returns this header with other obligations.
     *
     * @param newObligations the obligation by profile
     * @return the header
     */
    public QuestionHeader obliging(Map<CooperationProfile, Obligation> newObligations) {
        return new QuestionHeader(id, text, hints, voicing, fact, newObligations, condition);
    }

    /** Requires that the fact, if there is one, can answer questions of a kind. */
    void requireFactOf(AnswerKind kind) {
        fact.filter(known -> known.kind() != kind).ifPresent(known -> {
            throw new IllegalArgumentException("fact: expected one that answers a question of kind %s, was \"%s\""
                    .formatted(kind.key(), known.key()));
        });
    }
}
