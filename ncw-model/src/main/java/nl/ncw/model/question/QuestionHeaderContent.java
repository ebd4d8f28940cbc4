package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/** Content of a {@link QuestionHeader}. */
record QuestionHeaderContent(
        QuestionId id,
        LocalisedText text,
        List<LocalisedText> hints,
        Voicing voicing,
        Optional<AgreementFact> fact,
        Map<CooperationProfile, Obligation> obligations,
        Condition condition)
        implements QuestionHeader {
    // Copies the collections and requires an obligation for at least one profile.
    QuestionHeaderContent {
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

    @Override
    public QuestionHeader worded(LocalisedText newText, List<LocalisedText> newHints) {
        return new QuestionHeaderContent(id, newText, newHints, voicing, fact, obligations, condition);
    }

    @Override
    public QuestionHeader obliging(Map<CooperationProfile, Obligation> newObligations) {
        return new QuestionHeaderContent(id, text, hints, voicing, fact, newObligations, condition);
    }

    @Override
    public QuestionHeader hinted(List<LocalisedText> newHints) {
        return new QuestionHeaderContent(id, text, newHints, voicing, fact, obligations, condition);
    }

    @Override
    public QuestionHeader answeredBy(Optional<AgreementFact> newFact) {
        return new QuestionHeaderContent(id, text, hints, voicing, newFact, obligations, condition);
    }

    @Override
    public QuestionHeader askedIf(Condition newCondition) {
        return new QuestionHeaderContent(id, text, hints, voicing, fact, obligations, newCondition);
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Requires that the fact of a header, if there is one, can answer questions of a kind. */
    static void requireFactOf(AnswerKind kind, QuestionHeader header) {
        Checks.notNull(header, "header")
                .fact()
                .filter(known -> known.kind() != kind)
                .ifPresent(known -> {
                    throw new IllegalArgumentException(
                            "fact: expected one that answers a question of kind %s, was \"%s\""
                                    .formatted(kind.key(), known.key()));
                });
    }
}
