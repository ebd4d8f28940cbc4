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
 * A finding whose place is not known before the last step is made.
 *
 * @param answer the answer that it is about, if the answer still stands at a question
 * @param finding the finding, at a field of the agreement for want of a better place
 */
record PendingFinding(Optional<AnswerKey> answer, Finding finding) {

    /** A remark on an answer. */
    static PendingFinding at(AnswerKey answer, ChangeFindingCode code, Object... words) {
        return new PendingFinding(Optional.of(answer), finding(code, answer.toString(), words));
    }

    /** A remark on an answer that lost its question, at what the agreement keeps unplaced. */
    static PendingFinding atUnplaced(int index, ChangeFindingCode code, Object... words) {
        return new PendingFinding(Optional.empty(), finding(code, "unplaced[" + index + "]", words));
    }

    private static Finding finding(ChangeFindingCode code, String field, Object... words) {
        return code.at(new Place.AtField(field), ChangeMessages.of(code.code(), words));
    }

    PendingFinding moved(Function<AnswerKey, Optional<AnswerKey>> whereTo) {
        return new PendingFinding(answer.flatMap(whereTo), finding);
    }

    Finding in(Catalogue catalogue) {
        return answer.flatMap(key -> catalogue.find(key.question()).map(entry -> place(entry, key)))
                .map(finding::at)
                .orElse(finding);
    }

    private static Place place(Catalogue.Entry entry, AnswerKey key) {
        return new Place.AtAnswer(entry.section().id(), entry.topic().id(), key.question(), key.voice());
    }
}
