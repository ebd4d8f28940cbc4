package nl.ncw.model.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementValue;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * Assembles an agreement from a value for each path.
 *
 * @param copy one of the compared copies; the assembled agreement starts from it, since a part such as {@code
 *     validity.until} can only be set in an agreement that has the whole
 * @param fields the fields by which the copies were compared
 * @param values the value at each path; a path without a value is absent
 * @param orders the paths of the elements of each list, in their order; a path without a value is skipped
 */
record AgreementAssembler(
        Agreement copy,
        List<SingleValueProperty<?>> fields,
        Map<AgreementPath, AgreementValue> values,
        Map<ListProperty<?>, List<AgreementPath>> orders) {

    Agreement agreement() {
        Agreement assembled = copy.replacingAnswers(answers());
        for (SingleValueProperty<?> field : fields) {
            assembled = with(field, assembled);
        }
        for (ListProperty<?> list : AgreementProperties.lists()) {
            assembled = with(list, assembled);
        }
        return assembled;
    }

    private <T> Agreement with(SingleValueProperty<T> field, Agreement agreement) {
        return agreement.with(field, at(new AgreementPath.OfField(field)).flatMap(value -> value.as(field.type())));
    }

    private <E> Agreement with(ListProperty<E> list, Agreement agreement) {
        return agreement.with(
                list,
                Objects.requireNonNull(orders.get(list)).stream()
                        .flatMap(path -> at(path).stream())
                        .map(value -> value.as(list.type()).orElseThrow())
                        .toList());
    }

    private Optional<AgreementValue> at(AgreementPath path) {
        return Optional.ofNullable(values.get(path));
    }

    private Map<AnswerKey, Answer> answers() {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        values.forEach((path, value) -> path.answer()
                .ifPresent(key -> answers.put(key, value.as(Answer.class).orElseThrow())));
        return answers;
    }
}
