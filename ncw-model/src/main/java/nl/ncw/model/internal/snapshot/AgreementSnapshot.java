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
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.ValueAtPath;

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
        List<SingleValueProperty<?>> fields,
        Map<AgreementPath, ValueAtPath> parts,
        Map<ListProperty<?>, List<AgreementPath>> orders,
        Map<ListProperty<?>, List<AgreementPath>> common) {

    /** Returns the snapshots of copies of an agreement. The first copy is the one from which the others were made. */
    public static List<AgreementSnapshot> of(Agreement... agreements) {
        List<Agreement> copies = List.of(agreements);
        List<SingleValueProperty<?>> fields = AgreementProperties.fields().stream()
                .filter(field -> isCompared(field, copies))
                .toList();
        List<AgreementSnapshot> all = copies.stream()
                .map(copy -> new AgreementSnapshot(fields, new HashMap<>(), new HashMap<>(), new HashMap<>()))
                .toList();
        for (int index = 0; index < copies.size(); index++) {
            all.get(index).addFields(copies.get(index));
            all.get(index).addAnswers(copies.get(index));
        }
        for (ListProperty<?> list : AgreementProperties.lists()) {
            addList(list, copies, all);
        }
        return all;
    }

    /**
     * Returns whether a field is compared. Parts are compared if all copies have the whole; otherwise the whole is
     * compared as one value.
     */
    private static boolean isCompared(SingleValueProperty<?> field, List<Agreement> copies) {
        return field.whole()
                .map(whole -> isIn(copies, whole))
                .orElseGet(() -> field.parts().isEmpty() || !isIn(copies, field));
    }

    private static boolean isIn(List<Agreement> copies, SingleValueProperty<?> field) {
        return copies.stream().allMatch(copy -> field.of(copy).isPresent());
    }

    private void addFields(Agreement agreement) {
        fields.forEach(field -> field.of(agreement)
                .ifPresent(value -> parts.put(new AgreementPath.OfField(field), new ValueAtPath(value))));
    }

    private void addAnswers(Agreement agreement) {
        agreement
                .answers()
                .forEach((key, answer) -> parts.put(new AgreementPath.OfAnswer(key), new ValueAtPath(answer)));
    }

    private static <E> void addList(ListProperty<E> list, List<Agreement> copies, List<AgreementSnapshot> all) {
        List<List<E>> elements = copies.stream().map(list::of).toList();
        List<List<AgreementPath>> paths = IdentityGroup.paths(list, elements);
        Set<AgreementPath> common = new HashSet<>(paths.get(0));
        paths.forEach(order -> common.retainAll(new HashSet<>(order)));
        for (int copy = 0; copy < copies.size(); copy++) {
            AgreementSnapshot contents = all.get(copy);
            List<AgreementPath> order = paths.get(copy);
            contents.orders.put(list, order);
            contents.common.put(list, order.stream().filter(common::contains).toList());
            for (int index = 0; index < order.size(); index++) {
                contents.parts.put(
                        order.get(index), new ValueAtPath(elements.get(copy).get(index)));
            }
        }
    }

    /** Returns the value at a path. */
    public Optional<ValueAtPath> at(AgreementPath path) {
        return switch (path.kind()) {
            case ANSWER, FIELD, ELEMENT -> Optional.ofNullable(parts.get(path));
            case ORDER ->
                Optional.of(new ValueAtPath(Objects.requireNonNull(common.get(((AgreementPath.OrderOf) path).list()))));
        };
    }

    /** Returns the paths of the elements of a list, in their order. */
    public List<AgreementPath> order(ListProperty<?> list) {
        return Objects.requireNonNull(orders.get(list));
    }

    /** Returns all paths of the copies: fields, lists with their elements and their order, and answers by key. */
    public static List<AgreementPath> paths(List<AgreementSnapshot> copies) {
        List<AgreementPath> paths = new ArrayList<>();
        copies.get(0).fields.stream().map(AgreementPath.OfField::new).forEach(paths::add);
        for (ListProperty<?> list : AgreementProperties.lists()) {
            copies.stream()
                    .map(copy -> copy.orders.get(list))
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(paths::add);
            paths.add(new AgreementPath.OrderOf(list));
        }
        copies.stream()
                .flatMap(copy -> copy.parts.keySet().stream())
                .flatMap(path -> path.answer().stream())
                .distinct()
                .sorted()
                .map(AgreementPath.OfAnswer::new)
                .forEach(paths::add);
        return paths;
    }
}
