package nl.ncw.model.internal.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementList;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.PathValue;

/**
 * Content of an agreement by path. The snapshots of several copies are made together, since elements of lists can only
 * be matched by looking at all copies.
 *
 * @param fields the fields by which the copies are compared
 * @param parts the value at each path, except the orders of lists
 * @param orders the paths of the elements of each list, in their order
 * @param common the paths of the list elements that all copies have, in the order of this copy
 */
public record AgreementSnapshot(
        List<AgreementField<?>> fields,
        Map<AgreementPath, PathValue> parts,
        Map<AgreementList<?>, List<AgreementPath>> orders,
        Map<AgreementList<?>, List<AgreementPath>> common) {

    /** Returns the snapshots of copies of an agreement. The first copy is the one from which the others were made. */
    public static List<AgreementSnapshot> of(Agreement... agreements) {
        List<Agreement> copies = List.of(agreements);
        List<AgreementField<?>> fields = AgreementFields.fields().stream()
                .filter(field -> isCompared(field, copies))
                .toList();
        List<AgreementSnapshot> all = copies.stream()
                .map(copy -> new AgreementSnapshot(fields, new HashMap<>(), new HashMap<>(), new HashMap<>()))
                .toList();
        for (int index = 0; index < copies.size(); index++) {
            all.get(index).addFields(copies.get(index));
            all.get(index).addAnswers(copies.get(index));
        }
        for (AgreementList<?> list : AgreementFields.lists()) {
            addList(list, copies, all);
        }
        return all;
    }

    /**
     * Returns whether a field is compared. Parts are compared if all copies have the whole; otherwise the whole is
     * compared as one value.
     */
    private static boolean isCompared(AgreementField<?> field, List<Agreement> copies) {
        return field.whole()
                .map(whole -> isIn(copies, whole))
                .orElseGet(() -> field.parts().isEmpty() || !isIn(copies, field));
    }

    private static boolean isIn(List<Agreement> copies, AgreementField<?> field) {
        return copies.stream().allMatch(copy -> field.of(copy).isPresent());
    }

    private void addFields(Agreement agreement) {
        fields.forEach(field -> field.of(agreement)
                .ifPresent(value -> parts.put(new AgreementPath.OfField(field), new PathValue(value))));
    }

    private void addAnswers(Agreement agreement) {
        agreement.answers().forEach((key, answer) -> parts.put(new AgreementPath.OfAnswer(key), new PathValue(answer)));
    }

    private static <E> void addList(AgreementList<E> list, List<Agreement> copies, List<AgreementSnapshot> all) {
        List<List<E>> elements = copies.stream().map(list::of).toList();
        List<List<AgreementPath>> subjects = Namesakes.subjects(list, elements);
        Set<AgreementPath> common = new HashSet<>(subjects.get(0));
        subjects.forEach(order -> common.retainAll(new HashSet<>(order)));
        for (int copy = 0; copy < copies.size(); copy++) {
            AgreementSnapshot contents = all.get(copy);
            List<AgreementPath> order = subjects.get(copy);
            contents.orders.put(list, order);
            contents.common.put(list, order.stream().filter(common::contains).toList());
            for (int index = 0; index < order.size(); index++) {
                contents.parts.put(
                        order.get(index), new PathValue(elements.get(copy).get(index)));
            }
        }
    }

    /** Returns the value at a path. */
    public Optional<PathValue> at(AgreementPath subject) {
        return switch (subject.kind()) {
            case ANSWER, FIELD, ELEMENT -> Optional.ofNullable(parts.get(subject));
            case ORDER ->
                Optional.of(
                        new PathValue(Objects.requireNonNull(common.get(((AgreementPath.OrderOf) subject).list()))));
        };
    }

    /** Returns all paths of the copies: fields, lists with their elements and their order, and answers by key. */
    public static List<AgreementPath> subjects(List<AgreementSnapshot> copies) {
        List<AgreementPath> subjects = new ArrayList<>();
        copies.get(0).fields.stream().map(AgreementPath.OfField::new).forEach(subjects::add);
        for (AgreementList<?> list : AgreementFields.lists()) {
            copies.stream()
                    .map(copy -> copy.orders.get(list))
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(subjects::add);
            subjects.add(new AgreementPath.OrderOf(list));
        }
        copies.stream()
                .flatMap(copy -> copy.parts.keySet().stream())
                .flatMap(subject -> subject.answer().stream())
                .distinct()
                .sorted()
                .map(AgreementPath.OfAnswer::new)
                .forEach(subjects::add);
        return subjects;
    }
}
