package nl.ncw.model.internal.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ListProperty;

/**
 * Elements of one list, in several copies of an agreement, that have the same identity; usually one in each copy.
 * Numbers them so that the same number means the same element. An element that did not change keeps its number.
 * Elements that several copies changed or added alike share a number. The remaining elements are paired in order.
 */
public final class IdentityGroup {
    /** The elements by copy, with the original copy first. */
    private final List<List<Object>> copies = new ArrayList<>();

    private final List<Map<Integer, Integer>> numbers = new ArrayList<>();
    private final List<Set<Integer>> taken = new ArrayList<>();

    private IdentityGroup(int count) {
        for (int copy = 0; copy < count; copy++) {
            copies.add(new ArrayList<>());
            numbers.add(new HashMap<>());
            taken.add(new HashSet<>());
        }
    }

    /** Returns the paths of the elements of a list, in the order of each copy. */
    static <E> List<List<AgreementPath>> paths(ListProperty<E> list, List<List<E>> copies) {
        Map<List<String>, IdentityGroup> all = new LinkedHashMap<>();
        for (int copy = 0; copy < copies.size(); copy++) {
            for (E element : copies.get(copy)) {
                all.computeIfAbsent(list.identityOf(element), identity -> new IdentityGroup(copies.size()))
                        .copies
                        .get(copy)
                        .add(element);
            }
        }
        all.values().forEach(IdentityGroup::number);
        return IntStream.range(0, copies.size())
                .mapToObj(copy -> paths(list, copies.get(copy), copy, all))
                .toList();
    }

    private static <E> List<AgreementPath> paths(
            ListProperty<E> list, List<E> elements, int copy, Map<List<String>, IdentityGroup> all) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<AgreementPath> paths = new ArrayList<>();
        for (E element : elements) {
            List<String> identity = list.identityOf(element);
            int index = seen.merge(identity, 1, Integer::sum) - 1;
            int number = Objects.requireNonNull(all.get(identity)).numberOf(copy, index);
            paths.add(new AgreementPath.InList(list, identity, number));
        }
        return paths;
    }

    private int numberOf(int copy, int index) {
        return Objects.requireNonNull(numbers.get(copy).get(index));
    }

    private void number() {
        for (int index = 0; index < copies.get(0).size(); index++) {
            give(0, index, index + 1);
        }
        for (int copy = 1; copy < copies.size(); copy++) {
            numberUnchanged(copy);
        }
        for (int copy = 1; copy < copies.size(); copy++) {
            numberAlike(copy);
        }
        for (int copy = 1; copy < copies.size(); copy++) {
            numberRest(copy);
        }
    }

    private void numberUnchanged(int copy) {
        Map<Object, Deque<Integer>> known = byElement(0);
        for (int index : open(copy)) {
            Deque<Integer> same = known.getOrDefault(copies.get(copy).get(index), new ArrayDeque<>());
            if (!same.isEmpty()) {
                give(copy, index, same.remove() + 1);
            }
        }
    }

    /** Numbers the elements of a copy that later copies changed or added alike, each with one number for all of them. */
    private void numberAlike(int one) {
        for (int index : open(one)) {
            Object element = copies.get(one).get(index);
            Map<Integer, Integer> alike = new LinkedHashMap<>();
            for (int other = one + 1; other < copies.size(); other++) {
                int copy = other;
                open(copy).stream()
                        .filter(candidate -> copies.get(copy).get(candidate).equals(element))
                        .findFirst()
                        .ifPresent(candidate -> alike.put(copy, candidate));
            }
            if (!alike.isEmpty()) {
                alike.put(one, index);
                int number = free(alike.keySet());
                alike.forEach((copy, same) -> give(copy, same, number));
            }
        }
    }

    private int free(Set<Integer> among) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number ->
                        among.stream().noneMatch(copy -> taken.get(copy).contains(number)))
                .findFirst()
                .orElseThrow();
    }

    private void numberRest(int copy) {
        int number = 1;
        for (int index : open(copy)) {
            while (taken.get(copy).contains(number)) {
                number++;
            }
            give(copy, index, number);
        }
    }

    private void give(int copy, int index, int number) {
        numbers.get(copy).put(index, number);
        taken.get(copy).add(number);
    }

    /** Returns the indices of the elements that have no number yet. */
    private List<Integer> open(int copy) {
        return IntStream.range(0, copies.get(copy).size())
                .filter(index -> !numbers.get(copy).containsKey(index))
                .boxed()
                .toList();
    }

    private Map<Object, Deque<Integer>> byElement(int copy) {
        Map<Object, Deque<Integer>> indices = new HashMap<>();
        IntStream.range(0, copies.get(copy).size())
                .forEach(index -> indices.computeIfAbsent(copies.get(copy).get(index), element -> new ArrayDeque<>())
                        .add(index));
        return indices;
    }
}
