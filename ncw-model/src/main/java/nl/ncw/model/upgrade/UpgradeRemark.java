package nl.ncw.model.upgrade;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.code.ChangeCode;
import nl.ncw.model.internal.wording.ChangeMessages;

/**
 * A finding whose place is not known before the last step is made.
 *
 * @param answer the answer that it is about, if the answer still stands at a question
 * @param finding the finding, at a field of the agreement for want of a better place
 */
record UpgradeRemark(Optional<AnswerKey> answer, Finding finding) {

    /** A remark on an answer. */
    static UpgradeRemark at(AnswerKey answer, ChangeCode code, Object... words) {
        return new UpgradeRemark(Optional.of(answer), finding(code, answer.toString(), words));
    }

    /** A remark on an answer that lost its question, at what the agreement keeps unplaced. */
    static UpgradeRemark atUnplaced(int index, ChangeCode code, Object... words) {
        return new UpgradeRemark(Optional.empty(), finding(code, "unplaced[" + index + "]", words));
    }

    private static Finding finding(ChangeCode code, String field, Object... words) {
        return code.at(new Place.AtField(field), ChangeMessages.of(code.code(), words));
    }

    UpgradeRemark moved(Function<AnswerKey, Optional<AnswerKey>> whereTo) {
        return new UpgradeRemark(answer.flatMap(whereTo), finding);
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
