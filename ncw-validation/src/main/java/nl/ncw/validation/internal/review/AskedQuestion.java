package nl.ncw.validation.internal.review;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
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
 */
public record AskedQuestion(
        Question question,
        Voice voice,
        Obligation obligation,
        Optional<Answer> answer,
        List<AnswerPart> parts,
        Place.AtAnswer place) {

    static AskedQuestion of(Catalogue.Entry entry, Voice voice, Agreement agreement) {
        Question question = entry.question();
        Optional<Answer> answer = agreement.answerTo(question, voice);
        List<AnswerPart> parts = answer.flatMap(Answer::given)
                .map(value -> AnswerPart.of(question, value, agreement))
                .orElse(List.of());
        return new AskedQuestion(
                question, voice, question.obligation(agreement.profile()), answer, parts, entry.place(voice));
    }
}
