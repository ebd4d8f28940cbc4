package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.snapshot.CanonicalValue;

/**
 * Comparison of the copies of an agreement at one path.
 *
 * @param path the path
 * @param sent the value in the agreement as it was sent; empty if it has none
 * @param copies the value in each copy; empty if it has none
 */
record PathComparison(
        AgreementPath path, Optional<ValueAtPath> sent, SortedMap<CopyName, Optional<ValueAtPath>> copies) {
    /** The orders of lists that are never in conflict, since nobody writes them. */
    private static final Set<AgreementPath> UNWRITTEN = Set.of(
            new AgreementPath.OrderOf(AgreementProperties.SET_ASIDE),
            new AgreementPath.OrderOf(AgreementProperties.UNPLACED));

    /**
     * Returns the copy whose value is merged: the first that changed it, if all that did changed it alike, or else the
     * first copy of all.
     *
     * @return the copy; empty if copies changed the value into different ones
     */
    Optional<CopyName> winner() {
        List<MergeConflict.Version> versions = versions();
        return versions.size() > 1 && !UNWRITTEN.contains(path)
                ? Optional.empty()
                : Stream.concat(
                                versions.stream()
                                        .map(version -> version.copies().get(0)),
                                path.kind() == AgreementPath.Kind.ORDER
                                        ? Stream.concat(copies.keySet().stream(), Stream.of(CopyName.SENT))
                                        : Stream.of(CopyName.SENT))
                        .findFirst();
    }

    /**
     * Returns the answer with the rows of all copies.
     *
     * @return the answer; empty if copies changed the same row, or if the answer does not consist of rows
     */
    Optional<ValueAtPath> joined() {
        return path.kind() == AgreementPath.Kind.ANSWER
                ? RowMerge.of(
                        sent,
                        versions().stream().map(MergeConflict.Version::value).toList())
                : Optional.empty();
    }

    MergeConflict conflict() {
        return new MergeConflict(path, sent, versions());
    }

    /** Returns the values into which copies changed the one that was sent, in the order of the first copy of each. */
    private List<MergeConflict.Version> versions() {
        Object unchanged = CanonicalValue.of(sent);
        Map<Object, List<CopyName>> writers = new LinkedHashMap<>();
        copies.forEach((name, value) -> {
            Object canonical = value.equals(sent) ? unchanged : CanonicalValue.of(value);
            if (!canonical.equals(unchanged)) {
                writers.computeIfAbsent(canonical, written -> new ArrayList<>()).add(name);
            }
        });
        return writers.values().stream()
                .map(names -> new MergeConflict.Version(names, Objects.requireNonNull(copies.get(names.get(0)))))
                .toList();
    }
}
