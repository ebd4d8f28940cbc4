package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementValue;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * Three-way merge of two copies of an agreement in which the parties wrote at the same time, with the agreement as it was
 * sent as the base. A change by one party is taken over, and so is the same change by both. A path that both parties
 * changed into different values is a {@link MergeConflict}, which the caller settles. While there are conflicts, there is
 * no {@linkplain #result() result}.
 *
 * <p>Answers, fields and the elements of lists are merged one by one. Contacts and signatories are identified by party and
 * name, revisions by version, regions by code. The order of a list is taken from the party that changed it. If neither
 * did, a new element follows the element that it follows in its copy; new elements of the region precede those of the
 * partner. All kept texts that either party added are in the result. Which copy is passed as that of the region makes no
 * other difference.
 *
 * <pre>{@code
 * AgreementMerge merge = AgreementMerge.of(sent, region, partner, catalogue);
 * Agreement merged = merge.result().orElseGet(() -> merge.settle(conflict -> ask(conflict))).agreement();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AgreementMerge {
    private final Map<MergeSide, Agreement> copies;
    private final Map<MergeSide, AgreementSnapshot> snapshots;
    private final Map<AgreementPath, MergeSide> agreed;
    private final List<MergeConflict> conflicts;
    private final MergeFindings findings;

    private AgreementMerge(Agreement sent, Agreement region, Agreement partner, Optional<Catalogue> catalogue) {
        List<AgreementSnapshot> all = AgreementSnapshot.of(sent, region, partner);
        copies = Map.of(MergeSide.SENT, sent, MergeSide.REGION, region, MergeSide.PARTNER, partner);
        snapshots = Map.of(MergeSide.SENT, all.get(0), MergeSide.REGION, all.get(1), MergeSide.PARTNER, all.get(2));
        findings = new MergeFindings(catalogue);
        Map<AgreementPath, MergeSide> winners = new HashMap<>();
        List<MergeConflict> found = new ArrayList<>();
        for (AgreementPath path : AgreementSnapshot.paths(all)) {
            ThreeWay comparison = new ThreeWay(
                    path, all.get(0).at(path), all.get(1).at(path), all.get(2).at(path));
            comparison
                    .winner()
                    .ifPresentOrElse(side -> winners.put(path, side), () -> found.add(comparison.conflict()));
        }
        agreed = Map.copyOf(winners);
        conflicts = List.copyOf(found);
    }

    /**
     * Compares the copies without a catalogue. In the findings, questions and options are named by their ids.
     *
     * @param sent the agreement as it was sent out
     * @param region the copy in which the safety region wrote, the same one if it wrote nothing
     * @param partner the copy in which the crisis partner wrote
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the three do not name the same catalogue, or if two of them have different ids;
     *     a copy without an id is accepted
     */
    public static AgreementMerge of(Agreement sent, Agreement region, Agreement partner) {
        return of(sent, region, partner, Optional.empty());
    }

    /**
     * Compares the copies. In the findings, questions and options are named by their text in the catalogue.
     *
     * @param sent the agreement as it was sent out
     * @param region the copy in which the safety region wrote, the same one if it wrote nothing
     * @param partner the copy in which the crisis partner wrote
     * @param catalogue the catalogue that they name
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the three do not name this catalogue, or if two of them have different ids; a
     *     copy without an id is accepted
     */
    public static AgreementMerge of(Agreement sent, Agreement region, Agreement partner, Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
        if (!Checks.notNull(sent, "sent").catalogue().equals(catalogue.reference())) {
            throw new IllegalArgumentException(
                    "catalogue: expected %s, which the agreement names, was %s".formatted(sent.catalogue(), catalogue));
        }
        return of(sent, region, partner, Optional.of(catalogue));
    }

    private static AgreementMerge of(
            Agreement sent, Agreement region, Agreement partner, Optional<Catalogue> catalogue) {
        Checks.notNull(sent, "sent");
        Checks.notNull(region, "region");
        Checks.notNull(partner, "partner");
        requireSame(
                "catalogue",
                Optional.of(sent.catalogue()),
                Optional.of(region.catalogue()),
                MergeSide.SENT,
                MergeSide.REGION);
        requireSame(
                "catalogue",
                Optional.of(sent.catalogue()),
                Optional.of(partner.catalogue()),
                MergeSide.SENT,
                MergeSide.PARTNER);
        requireSame("id", sent.id(), region.id(), MergeSide.SENT, MergeSide.REGION);
        requireSame("id", sent.id(), partner.id(), MergeSide.SENT, MergeSide.PARTNER);
        requireSame("id", region.id(), partner.id(), MergeSide.REGION, MergeSide.PARTNER);
        return new AgreementMerge(sent, region, partner, catalogue);
    }

    private static void requireSame(
            String property, Optional<?> expected, Optional<?> actual, MergeSide expectedIn, MergeSide actualIn) {
        if (expected.isPresent() && actual.isPresent() && !expected.equals(actual)) {
            throw new IllegalArgumentException("%s: expected an agreement with the %s %s of the copy %s, was %s"
                    .formatted(actualIn.key(), property, expected.get(), expectedIn.key(), actual.get()));
        }
    }

    /**
     * Returns the paths that both parties changed into different values.
     *
     * @return the conflicts: first those of fields, then those of lists, then those of answers in the order of their keys
     */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /**
     * Returns the conflicts as findings for people, each with the values of both parties.
     *
     * @return an error {@code merge.conflict} for each conflict, in their order
     */
    public List<Finding> findings() {
        return conflicts.stream().map(findings::conflict).toList();
    }

    /**
     * Returns the result of a merge without conflicts.
     *
     * @return the result, or empty if there are conflicts
     */
    public Optional<MergeResult> result() {
        return conflicts.isEmpty() ? Optional.of(settle(MergeSide.REGION)) : Optional.empty();
    }

    /**
     * Settles all conflicts in favour of one copy.
     *
     * @param preferred the copy whose values are taken
     * @return the result
     */
    public MergeResult settle(MergeSide preferred) {
        Checks.notNull(preferred, "preferred");
        return settle(conflict -> preferred);
    }

    /**
     * Settles conflicts one by one. Values that are not chosen become kept texts of the result.
     *
     * @param choice the function that chooses the copy whose value is taken; called once for each conflict, in their order
     * @return the result
     */
    public MergeResult settle(Function<? super MergeConflict, MergeSide> choice) {
        Map<AgreementPath, MergeSide> winners = new HashMap<>(agreed);
        List<UnplacedText> unplaced = new ArrayList<>();
        List<Finding> reported = new ArrayList<>();
        for (MergeConflict conflict : conflicts) {
            MergeSide chosen = Checks.notNull(choice.apply(conflict), "choice");
            winners.put(conflict.path(), chosen);
            for (MergeSide side : List.of(MergeSide.REGION, MergeSide.PARTNER)) {
                if (side != chosen) {
                    reported.add(findings.notChosen(conflict, chosen, side));
                    findings.unplaced(conflict, side).ifPresent(unplaced::add);
                }
            }
        }
        Agreement settled = assemble(winners);
        findings.otherTermsAdopted(settled, copy(MergeSide.REGION), copy(MergeSide.PARTNER))
                .ifPresent(finding -> reported.add(0, finding));
        return new MergeResult(settled, unplaced, reported);
    }

    private Agreement assemble(Map<AgreementPath, MergeSide> winners) {
        Map<AgreementPath, AgreementValue> values = new HashMap<>();
        Map<ListProperty<?>, List<AgreementPath>> orders = new HashMap<>();
        winners.forEach((path, side) -> {
            snapshot(side).at(path).ifPresent(value -> values.put(path, value));
            path.order().ifPresent(list -> orders.put(list, mergedOrder(list, side)));
        });
        return new AgreementAssembler(
                        copy(MergeSide.SENT), snapshot(MergeSide.SENT).fields(), values, orders)
                .agreement();
    }

    private List<AgreementPath> mergedOrder(ListProperty<?> list, MergeSide leading) {
        List<AgreementPath> sent =
                Objects.requireNonNull(snapshot(MergeSide.SENT).orders().get(list));
        List<AgreementPath> region =
                Objects.requireNonNull(snapshot(MergeSide.REGION).orders().get(list));
        List<AgreementPath> partner =
                Objects.requireNonNull(snapshot(MergeSide.PARTNER).orders().get(list));
        OrderMerge merge = new OrderMerge(new HashSet<>(sent));
        return switch (leading) {
            case SENT -> merge.of(merge.of(sent, region), partner);
            case REGION -> merge.of(region, partner);
            case PARTNER -> merge.of(partner, region);
        };
    }

    private Agreement copy(MergeSide side) {
        return Objects.requireNonNull(copies.get(side));
    }

    private AgreementSnapshot snapshot(MergeSide side) {
        return Objects.requireNonNull(snapshots.get(side));
    }
}
