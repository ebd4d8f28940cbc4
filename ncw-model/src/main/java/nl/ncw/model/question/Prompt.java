package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * What all kinds of question have in common: what is asked, of whom, and how pressing it is.
 *
 * @param id the question's identity
 * @param text the question
 * @param hints what to think of when answering, in the order of the form; may be empty
 * @param voicing of whom it is asked
 * @param fact the fact of the agreement that answers it, if one does; then no answer is stored
 * @param obligations how pressing it is, by profile
 */
public record Prompt(
        QuestionId id,
        LocalisedText text,
        List<LocalisedText> hints,
        Voicing voicing,
        Optional<Fact> fact,
        Map<CooperationProfile, Obligation> obligations) {

    // Copies the collections and requires an obligation for one profile at least.
    public Prompt {
        Checks.notNull(id, "id");
        Checks.notNull(text, "text");
        hints = Checks.copy(hints, "hints");
        Checks.notNull(voicing, "voicing");
        Checks.notNull(fact, "fact");
        obligations = Checks.byConstant(obligations, CooperationProfile.class, "obligations");
        Checks.notEmpty(obligations.keySet(), "obligations");
        if (fact.isPresent() && voicing != Voicing.JOINT) {
            throw new IllegalArgumentException(
                    "voicing: expected joint for a fact of the agreement, was " + voicing.key());
        }
    }

    /** Requires that a fact, if one answers the question, is an answer of the question's kind. */
    void requireFactOf(AnswerKind kind) {
        fact.filter(known -> known.kind() != kind).ifPresent(known -> {
            throw new IllegalArgumentException("fact: expected one that answers a question of kind %s, was \"%s\""
                    .formatted(kind.key(), known.key()));
        });
    }
}
