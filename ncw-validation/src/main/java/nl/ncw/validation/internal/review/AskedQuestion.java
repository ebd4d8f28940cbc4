package nl.ncw.validation.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * Question as it is put to one voice, with the answer in the agreement.
 *
 * @param question the question
 * @param voice the voice
 * @param obligation the obligation under the agreement's profile
 * @param answer the answer, which for a {@linkplain Question#fact() fact} comes from a property of the agreement
 * @param parts the parts of the answer; empty if the answer is not of the question's kind
 * @param place the place of findings about the answer
 * @param reportedAtField whether a missing answer has a finding of its own at a field of the agreement, such as that of
 *     the region
 */
public record AskedQuestion(
        Question question,
        Voice voice,
        Obligation obligation,
        Optional<Answer> answer,
        List<AnswerPart> parts,
        Place.AtAnswer place,
        boolean reportedAtField) {

    static AskedQuestion of(Catalogue.Entry entry, Voice voice, Agreement agreement) {
        Question question = entry.question();
        Optional<Answer> answer = agreement.answerTo(question, voice);
        List<AnswerPart> parts = answer.flatMap(Answer::given)
                .map(value -> AnswerPart.of(question, value, agreement))
                .orElse(List.of());
        return new AskedQuestion(
                question,
                voice,
                question.obligation(agreement.profile()),
                answer,
                parts,
                entry.place(voice),
                question.fact()
                        .filter(fact -> isReportedAtField(fact, agreement))
                        .isPresent());
    }

    private static boolean isReportedAtField(AgreementFact fact, Agreement agreement) {
        return switch (fact) {
            case ADOPTING_REGION -> agreement.region().isEmpty();
            // The region itself is reported as not involved.
            case INVOLVED_REGIONS ->
                agreement.region().isPresent() && agreement.involvedRegions().isEmpty();
            case CORE_TASK -> agreement.partner().isEmpty();
            case OTHER_REGIONS, SCOPE, PROFILE -> false;
        };
    }

    /**
     * Returns the answer if it is an open point.
     *
     * @return the open point, or empty if there is no answer or another one
     */
    public Optional<Answer.ToBeSettled> openPoint() {
        return answer.filter(present -> present.state() == AnswerState.TO_BE_SETTLED)
                .map(Answer.ToBeSettled.class::cast);
    }

    /**
     * Returns the answer if it is that the question does not apply. It is a property of its own, because validation visits
     * every object that a property with rules leads to, and answers of the other states have none.
     *
     * @return the answer, or empty if there is no answer or another one
     */
    public Optional<Answer.NotApplicable> notApplicable() {
        return answer.filter(present -> present.state() == AnswerState.NOT_APPLICABLE)
                .map(Answer.NotApplicable.class::cast);
    }

    /**
     * Returns what an open point lacks.
     *
     * @return of action, owner and due what is missing; empty if the answer is no open point
     */
    public List<String> missingInOpenPoint() {
        return openPoint().map(AskedQuestion::missingIn).orElse(List.of());
    }

    private static List<String> missingIn(Answer.ToBeSettled point) {
        return Stream.of(
                        Optional.of("action").filter(part -> point.action().isBlank()),
                        Optional.of("owner").filter(part -> point.owner().isBlank()),
                        Optional.of("due").filter(part -> point.due().isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }
}
