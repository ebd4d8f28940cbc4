package nl.ncw.model.upgrade;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.wording.ChangeMessages;

/**
 * A finding whose place is not known before the last step is made.
 *
 * @param answer the answer that it is about, if the answer still stands at a question
 * @param finding the finding, at a field of the agreement for want of a better place
 */
record UpgradeRemark(Optional<AnswerKey> answer, Finding finding) {

    /** A remark on an answer. The code is also the message's key. */
    static UpgradeRemark at(AnswerKey answer, Severity severity, String code, Object... words) {
        return new UpgradeRemark(Optional.of(answer), finding(severity, code, answer.toString(), words));
    }

    /** A remark on an answer that lost its question, at what the agreement keeps unplaced. */
    static UpgradeRemark atUnplaced(int index, String code, Object... words) {
        return new UpgradeRemark(Optional.empty(), finding(Severity.WARNING, code, "unplaced[" + index + "]", words));
    }

    private static Finding finding(Severity severity, String code, String field, Object... words) {
        return new Finding(severity, code, new Place.AtField(field), ChangeMessages.of(code, words));
    }

    UpgradeRemark moved(Function<AnswerKey, Optional<AnswerKey>> whereTo) {
        return new UpgradeRemark(answer.flatMap(whereTo), finding);
    }

    Finding in(Catalogue catalogue) {
        return answer.flatMap(key -> catalogue.find(key.question()).map(entry -> place(entry, key)))
                .map(place -> new Finding(finding.severity(), finding.code(), place, finding.text()))
                .orElse(finding);
    }

    private static Place place(Catalogue.Entry entry, AnswerKey key) {
        return new Place.AtAnswer(entry.section().id(), entry.topic().id(), key.question(), key.voice());
    }
}
