package nl.ncw.model.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * Copies of one agreement, with the agreement as it was sent, in the order of their names.
 *
 * @param byName the agreements by name, that of {@link CopyName#SENT} among them
 */
record MergedCopies(SortedMap<CopyName, Agreement> byName) {

    /** Returns the copies, which must have names that people can tell apart, one catalogue, and no different ids. */
    static MergedCopies of(Agreement sent, Map<CopyName, Agreement> copies) {
        Checks.notNull(sent, "sent");
        Checks.notEmpty(Checks.notNull(copies, "copies").keySet(), "copies");
        Checks.unique(copies.keySet(), CopyName::folded, "copies");
        if (copies.containsKey(CopyName.SENT)) {
            throw new IllegalArgumentException(
                    "copies: expected names other than sent, which is the agreement as it was sent, was "
                            + copies.keySet().stream().sorted().toList());
        }
        SortedMap<CopyName, Agreement> all = new TreeMap<>();
        copies.forEach((name, copy) -> all.put(name, Checks.notNull(copy, name.key())));
        all.put(CopyName.SENT, sent);
        requireSame("catalogue", all, agreement -> Optional.of(agreement.catalogue()));
        requireSame("id", all, Agreement::id);
        return new MergedCopies(Collections.unmodifiableSortedMap(all));
    }

    private static void requireSame(
            String property, SortedMap<CopyName, Agreement> copies, Function<Agreement, Optional<?>> value) {
        SortedMap<CopyName, Object> known = new TreeMap<>();
        copies.forEach((name, copy) -> value.apply(copy).ifPresent(present -> known.put(name, present)));
        known.forEach((name, actual) -> {
            Object expected = known.get(known.firstKey());
            if (!actual.equals(expected)) {
                throw new IllegalArgumentException("%s: expected an agreement with the %s %s of the copy %s, was %s"
                        .formatted(name, property, expected, known.firstKey(), actual));
            }
        });
    }

    Agreement sent() {
        return copy(CopyName.SENT);
    }

    private Agreement copy(CopyName name) {
        return Objects.requireNonNull(byName.get(name));
    }

    /** Returns the copies without the agreement as it was sent. */
    Collection<Agreement> written() {
        return byName.tailMap(CopyName.REGION).values();
    }

    /** Returns the merged agreement, taken back from adoption if it differs from what was sent or is in a copy as adopted. */
    AmendedAgreement amended(Agreement merged) {
        return Stream.concat(Stream.of(sent()), written().stream())
                .map(copy -> AmendedAgreement.of(copy, merged))
                .filter(amended -> !amended.findings().isEmpty())
                .findFirst()
                .orElseGet(() -> AmendedAgreement.of(merged, merged));
    }

    /** Returns a name that one of the copies must have. */
    CopyName require(CopyName name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("copy: expected one of %s, was %s".formatted(byName.keySet(), name));
        }
        return name;
    }

    /** Returns the snapshots of the agreement as it was sent and of the copies that differ from it. */
    CopySnapshots snapshots() {
        List<CopyName> compared = byName.keySet().stream()
                .filter(name -> name.equals(CopyName.SENT) || !copy(name).equals(sent()))
                .toList();
        Iterator<AgreementSnapshot> all = AgreementSnapshot.of(
                        compared.stream().map(this::copy).toArray(Agreement[]::new))
                .iterator();
        SortedMap<CopyName, AgreementSnapshot> snapshots = new TreeMap<>();
        compared.forEach(name -> snapshots.put(name, all.next()));
        return new CopySnapshots(Collections.unmodifiableSortedMap(snapshots));
    }
}
