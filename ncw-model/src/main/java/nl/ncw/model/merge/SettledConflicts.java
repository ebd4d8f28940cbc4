package nl.ncw.model.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.snapshot.CanonicalValue;

/**
 * Settlements of all conflicts of a merge, by path.
 *
 * @param byPath the settlement of each conflict
 */
record SettledConflicts(Map<AgreementPath, ConflictSettlement> byPath) {

    /** Returns settlements, which must be those of all conflicts and of nothing else, and fit their paths. */
    static SettledConflicts of(
            Map<AgreementPath, ConflictSettlement> settlements, List<MergeConflict> conflicts, MergedCopies copies) {
        Map<AgreementPath, ConflictSettlement> all = Map.copyOf(Checks.notNull(settlements, "settlements"));
        Set<AgreementPath> paths = conflicts.stream().map(MergeConflict::path).collect(Collectors.toSet());
        if (!all.keySet().equals(paths)) {
            throw new IllegalArgumentException("settlements: expected those of %s, was those of %s"
                    .formatted(sorted(paths), sorted(all.keySet())));
        }
        all.forEach((path, settlement) -> {
            chosen(settlement).ifPresent(copies::require);
            written(settlement).ifPresent(value -> requireFitting(path, value));
        });
        return new SettledConflicts(all);
    }

    private static Set<String> sorted(Set<AgreementPath> paths) {
        return paths.stream().map(AgreementPath::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireFitting(AgreementPath path, ValueAtPath value) {
        boolean fits = switch (path.kind()) {
            case ANSWER -> value.as(Answer.class).isPresent();
            case FIELD ->
                value.as(((AgreementPath.OfField) path).field().type()).isPresent();
            case ELEMENT -> isElement((AgreementPath.InList) path, value);
            case ORDER -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "settlements: expected a value that %s can have, was %s".formatted(path, value));
        }
    }

    private static boolean isElement(AgreementPath.InList path, ValueAtPath value) {
        return hasIdentity(path.list(), path.identity(), value);
    }

    private static <E> boolean hasIdentity(ListProperty<E> list, List<String> identity, ValueAtPath value) {
        return value.as(list.type())
                .filter(element -> list.identityOf(element).equals(identity))
                .isPresent();
    }

    /** Returns the settlement of a conflict. */
    ConflictSettlement of(MergeConflict conflict) {
        return Optional.ofNullable(byPath.get(conflict.path())).orElseThrow();
    }

    /** Returns the values of a conflict that its settlement leaves out. */
    List<MergeConflict.Version> notChosen(MergeConflict conflict) {
        ConflictSettlement settlement = of(conflict);
        return conflict.versions().stream()
                .filter(version -> switch (settlement.kind()) {
                    case CHOSEN -> !version.copies().contains(((ConflictSettlement.Chosen) settlement).copy());
                    case WRITTEN ->
                        !CanonicalValue.of(version.value())
                                .equals(CanonicalValue.of(
                                        Optional.of(((ConflictSettlement.Written) settlement).value())));
                })
                .toList();
    }

    private static Optional<CopyName> chosen(ConflictSettlement settlement) {
        return switch (settlement.kind()) {
            case CHOSEN -> Optional.of(((ConflictSettlement.Chosen) settlement).copy());
            case WRITTEN -> Optional.empty();
        };
    }

    private static Optional<ValueAtPath> written(ConflictSettlement settlement) {
        return switch (settlement.kind()) {
            case CHOSEN -> Optional.empty();
            case WRITTEN -> Optional.of(((ConflictSettlement.Written) settlement).value());
        };
    }

    /** Puts what was chosen and what was written among the copies and the values of the paths without conflict. */
    void addTo(Map<AgreementPath, CopyName> winners, Map<AgreementPath, ValueAtPath> values) {
        byPath.forEach((path, settlement) -> {
            chosen(settlement).ifPresent(copy -> winners.put(path, copy));
            written(settlement).ifPresent(value -> values.put(path, value));
        });
    }
}
