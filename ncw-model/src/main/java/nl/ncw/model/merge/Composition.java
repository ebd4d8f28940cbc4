package nl.ncw.model.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementList;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PathValue;

/**
 * An agreement put together out of what stands at each subject.
 *
 * @param copy one of the copies that were compared; it has the wholes whose parts were
 * @param fields the fields by which the copies were compared
 * @param parts what stands at each subject
 * @param orders the elements of each list, in their order; those that nothing stands at are not in it
 */
record Composition(
        Agreement copy,
        List<AgreementField<?>> fields,
        Map<AgreementPath, PathValue> parts,
        Map<AgreementList<?>, List<AgreementPath>> orders) {

    Agreement agreement() {
        Agreement composed = copy.replacingAnswers(answers());
        for (AgreementField<?> field : fields) {
            composed = with(field, composed);
        }
        for (AgreementList<?> list : AgreementFields.lists()) {
            composed = with(list, composed);
        }
        return composed;
    }

    private <T> Agreement with(AgreementField<T> field, Agreement agreement) {
        return agreement.with(field, at(new AgreementPath.OfField(field)).flatMap(content -> content.as(field.type())));
    }

    private <E> Agreement with(AgreementList<E> list, Agreement agreement) {
        return agreement.with(
                list,
                Objects.requireNonNull(orders.get(list)).stream()
                        .flatMap(subject -> at(subject).stream())
                        .map(content -> content.as(list.type()).orElseThrow())
                        .toList());
    }

    private Optional<PathValue> at(AgreementPath subject) {
        return Optional.ofNullable(parts.get(subject));
    }

    private Map<AnswerKey, Answer> answers() {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        parts.forEach((subject, content) -> subject.answer()
                .ifPresent(key -> answers.put(key, content.as(Answer.class).orElseThrow())));
        return answers;
    }
}
