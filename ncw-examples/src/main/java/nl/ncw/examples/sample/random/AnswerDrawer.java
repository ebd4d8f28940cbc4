package nl.ncw.examples.sample.random;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/** Draws which questions have an answer, do not apply, are an open point, or have not been reached. */
final class AnswerDrawer {
    private static final int NOT_APPLICABLE = 4;
    private static final int OPEN_POINTS_AMONG_GAPS = 30;

    private final Catalogue catalogue;
    private final AgreementPlan plan;
    private final ValueDrawer values;
    private final Draws draws;

    AnswerDrawer(Catalogue catalogue, AgreementPlan plan, ValueDrawer values, Draws draws) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.values = values;
        this.draws = draws;
    }

    /** Answers in rounds, as an answer may be the condition of another question. */
    Agreement addTo(Agreement draft) {
        Set<AnswerKey> decided = new HashSet<>();
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        Agreement agreement = draft;
        int before;
        do {
            before = decided.size();
            AskedQuestions asked = AskedQuestions.of(agreement, catalogue);
            for (Catalogue.Entry entry : asked.entries()) {
                for (Voice voice : asked.voicesOf(entry.question())) {
                    AnswerKey key = new AnswerKey(entry.question().id(), voice);
                    if (entry.question().fact().isEmpty() && decided.add(key)) {
                        answer(entry.question(), voice, agreement).ifPresent(answer -> answers.put(key, answer));
                    }
                }
            }
            agreement = agreement.replacingAnswers(answers);
        } while (decided.size() > before);
        return agreement;
    }

    private Optional<Answer> answer(Question question, Voice voice, Agreement agreement) {
        Draws own = draws.about(question.id() + "/" + voice);
        Obligation obligation = question.obligation(plan.profile());
        if (!own.chance(share(obligation))) {
            return own.chance(OPEN_POINTS_AMONG_GAPS) && !plan.isFinished()
                    ? Optional.of(values.openPoint(agreement, own))
                    : Optional.empty();
        }
        return own.chance(NOT_APPLICABLE)
                ? Optional.of(values.notApplicable(own))
                : Optional.of(new Answer.Given(values.value(question, voice, agreement, own)));
    }

    /** Returns the share of the questions that have been dealt with. What is not required is left out more often. */
    private int share(Obligation obligation) {
        return plan.completeness()
                * switch (obligation) {
                    case REQUIRED -> 100;
                    case RECOMMENDED -> 90;
                    case OPTIONAL -> 55;
                    case NOT_APPLICABLE -> 0;
                }
                / 100;
    }
}
