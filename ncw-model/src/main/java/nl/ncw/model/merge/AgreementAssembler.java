package nl.ncw.model.merge;

import java.util.List;
import java.util.Map;
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
 * An agreement put together out of what stands at each path.
 *
 * @param copy one of the copies that were compared; it has the wholes whose parts were
 * @param fields the fields by which the copies were compared
 * @param parts what stands at each path
 * @param orders the elements of each list, in their order; those that nothing stands at are not in it
 */
record AgreementAssembler(
        Agreement copy,
        List<SingleValueProperty<?>> fields,
        Map<AgreementPath, AgreementValue> parts,
        Map<ListProperty<?>, List<AgreementPath>> orders) {

    Agreement agreement() {
        Agreement composed = copy.replacingAnswers(answers());
        for (SingleValueProperty<?> field : fields) {
            composed = with(field, composed);
        }
        for (ListProperty<?> list : AgreementProperties.lists()) {
            composed = with(list, composed);
        }
        return composed;
    }

    private <T> Agreement with(SingleValueProperty<T> field, Agreement agreement) {
        return agreement.with(field, at(new AgreementPath.OfField(field)).flatMap(content -> content.as(field.type())));
    }

    private <E> Agreement with(ListProperty<E> list, Agreement agreement) {
        return agreement.with(
                list,
                orders.get(list).stream()
                        .flatMap(path -> at(path).stream())
                        .map(content -> content.as(list.type()).orElseThrow())
                        .toList());
    }

    private Optional<AgreementValue> at(AgreementPath path) {
        return Optional.ofNullable(parts.get(path));
    }

    private Map<AnswerKey, Answer> answers() {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        parts.forEach((path, content) -> path.answer()
                .ifPresent(key -> answers.put(key, content.as(Answer.class).orElseThrow())));
        return answers;
    }
}
