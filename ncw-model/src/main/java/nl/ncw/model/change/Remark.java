package nl.ncw.model.change;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.Severity;

/**
 * A finding whose place is not known before the last step is made.
 *
 * @param answer the answer that it is about, if the answer still stands at a question
 * @param finding the finding, at a field of the agreement for want of a better place
 */
record Remark(Optional<AnswerKey> answer, Finding finding) {

    /** A remark on an answer. The code is also the message's key. */
    static Remark at(AnswerKey answer, Severity severity, String code, Object... words) {
        return new Remark(Optional.of(answer), finding(severity, code, answer.toString(), words));
    }

    /** A remark on an answer that lost its question, at what the agreement keeps unplaced. */
    static Remark atUnplaced(int index, String code, Object... words) {
        return new Remark(Optional.empty(), finding(Severity.WARNING, code, "unplaced[" + index + "]", words));
    }

    private static Finding finding(Severity severity, String code, String field, Object... words) {
        return new Finding(severity, code, new Place.AtField(field), Messages.of(code, words));
    }

    Remark moved(Function<AnswerKey, Optional<AnswerKey>> whereTo) {
        return new Remark(answer.flatMap(whereTo), finding);
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
