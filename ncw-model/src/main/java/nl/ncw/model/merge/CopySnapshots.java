package nl.ncw.model.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * Content by path of copies of an agreement.
 *
 * @param byName the snapshots of the agreement as it was sent and of the copies that differ from it
 */
record CopySnapshots(SortedMap<CopyName, AgreementSnapshot> byName) {

    /** Returns the snapshot of a copy. That of a copy that does not differ from what was sent is the same. */
    AgreementSnapshot of(CopyName copy) {
        return Objects.requireNonNull(byName.getOrDefault(copy, byName.get(CopyName.SENT)));
    }

    List<SingleValueProperty<?>> fields() {
        return of(CopyName.SENT).fields();
    }

    /** Returns the comparisons of the copies at each path. */
    List<PathComparison> comparisons() {
        return AgreementSnapshot.paths(List.copyOf(byName.values())).stream()
                .map(this::comparison)
                .toList();
    }

    private PathComparison comparison(AgreementPath path) {
        SortedMap<CopyName, Optional<ValueAtPath>> values = new TreeMap<>();
        byName.forEach((name, snapshot) -> values.put(name, snapshot.at(path)));
        Optional<ValueAtPath> sent = Objects.requireNonNull(values.remove(CopyName.SENT));
        return new PathComparison(path, sent, values);
    }

    /** Returns the order of the leading copy, in which the further elements of the other copies follow. */
    List<AgreementPath> mergedOrder(ListProperty<?> list, CopyName leading) {
        AgreementSnapshot first = of(leading);
        OrderMerge merge = new OrderMerge(new HashSet<>(of(CopyName.SENT).order(list)));
        List<AgreementPath> merged = first.order(list);
        for (AgreementSnapshot other : byName.tailMap(CopyName.REGION).values()) {
            merged = other == first ? merged : merge.of(merged, other.order(list));
        }
        return merged;
    }

    /**
     * Returns the agreement with the value of a copy, or a value of its own, at each path.
     *
     * @param sent the agreement as it was sent
     * @param winners the copy whose value holds, by path
     * @param values the other values by path; they are added to
     */
    Agreement assembled(Agreement sent, Map<AgreementPath, CopyName> winners, Map<AgreementPath, ValueAtPath> values) {
        Map<ListProperty<?>, List<AgreementPath>> orders = new HashMap<>();
        winners.forEach((path, copy) -> {
            of(copy).at(path).ifPresent(value -> values.put(path, value));
            path.order().ifPresent(list -> orders.put(list, mergedOrder(list, copy)));
        });
        return new AgreementAssembler(sent, fields(), values, orders).agreement();
    }
}
