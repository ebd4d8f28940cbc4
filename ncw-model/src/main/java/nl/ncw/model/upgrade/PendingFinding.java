package nl.ncw.model.upgrade;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;

/**
 * Finding whose place is known only after the last step, since a later step may move its answer.
 *
 * @param answer the key of the answer; empty if the answer became a kept text
 * @param finding the finding, at the field that is its place if there is no question for the answer
 */
record PendingFinding(Optional<AnswerKey> answer, Finding finding) {

    /** Returns a finding at an answer. */
    static PendingFinding at(AnswerKey answer, ChangeFindingCode code, Object... words) {
        return new PendingFinding(Optional.of(answer), finding(code, answer.toString(), words));
    }

    /** Returns a finding at a kept text, which was the answer to a question that is gone. */
    static PendingFinding atUnplaced(int index, ChangeFindingCode code, Object... words) {
        return new PendingFinding(Optional.empty(), finding(code, "unplaced[" + index + "]", words));
    }

    private static Finding finding(ChangeFindingCode code, String field, Object... words) {
        return code.at(new Place.AtField(field), ChangeMessages.of(code.code(), words));
    }

    PendingFinding moved(Function<AnswerKey, Optional<AnswerKey>> newKey) {
        return new PendingFinding(answer.flatMap(newKey), finding);
    }

    /** Returns the finding at its final place: in the section and topic that the catalogue has for the question. */
    Finding in(Catalogue catalogue) {
        return answer.flatMap(key -> catalogue.find(key.question()).map(entry -> entry.place(key.voice())))
                .map(finding::at)
                .orElse(finding);
    }
}
