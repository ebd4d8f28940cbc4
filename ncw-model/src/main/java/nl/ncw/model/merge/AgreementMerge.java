package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Merges two copies of an agreement in which the parties wrote at the same time, given the agreement as it was sent out. What
 * one party changed is taken over, and so is what both changed alike; what both changed each into something else is a
 * {@link MergeConflict}, which the caller settles. While there are conflicts, there is no merged agreement.
 *
 * <p>Answers are merged one by one, and so are the fields and the elements of lists: a contact or signatory is known by party
 * and name, a revision by version, a region by code. The order of a list is that of the party that changed it; where none
 * did, what is new stands behind what it stood behind in its copy, what the region added before what the partner added. Of
 * what has no home, all that either party added is kept. Which copy is called that of the region matters for nothing else.
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
    private final Map<MergeSide, AgreementSnapshot> contents;
    private final Map<AgreementPath, MergeSide> agreed;
    private final List<MergeConflict> conflicts;
    private final MergeFindings findings;

    private AgreementMerge(Agreement sent, Agreement region, Agreement partner, Optional<Catalogue> catalogue) {
        List<AgreementSnapshot> all = AgreementSnapshot.of(sent, region, partner);
        copies = Map.of(MergeSide.SENT, sent, MergeSide.REGION, region, MergeSide.PARTNER, partner);
        contents = Map.of(MergeSide.SENT, all.get(0), MergeSide.REGION, all.get(1), MergeSide.PARTNER, all.get(2));
        findings = new MergeFindings(catalogue);
        Map<AgreementPath, MergeSide> winners = new HashMap<>();
        List<MergeConflict> found = new ArrayList<>();
        for (AgreementPath path : AgreementSnapshot.paths(all)) {
            ThreeWay comparison = new ThreeWay(
                    path, all.get(0).at(path), all.get(1).at(path), all.get(2).at(path));
            comparison
                    .winner()
                    .ifPresentOrElse(copy -> winners.put(path, copy), () -> found.add(comparison.conflict()));
        }
        agreed = Map.copyOf(winners);
        conflicts = List.copyOf(found);
    }

    /**
     * Compares the copies, without the words of a catalogue: questions and options go by their ids in the findings.
     *
     * @param sent the agreement as it was sent out
     * @param region the copy in which the safety region wrote, the same one if it wrote nothing
     * @param partner the copy in which the crisis partner wrote
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the three do not name the same catalogue, or have ids that differ; one without an
     *     id goes with any
     */
    public static AgreementMerge of(Agreement sent, Agreement region, Agreement partner) {
        return of(sent, region, partner, Optional.empty());
    }

    /**
     * Compares the copies.
     *
     * @param sent the agreement as it was sent out
     * @param region the copy in which the safety region wrote, the same one if it wrote nothing
     * @param partner the copy in which the crisis partner wrote
     * @param catalogue the catalogue that they name
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the three do not name this catalogue, or have ids that differ; one without an id
     *     goes with any
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
            String what, Optional<?> one, Optional<?> other, MergeSide first, MergeSide second) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            throw new IllegalArgumentException("%s: expected an agreement with the %s %s of the copy %s, was %s"
                    .formatted(second.key(), what, one.get(), first.key(), other.get()));
        }
    }

    /**
     * What both parties changed, each into something else.
     *
     * @return the conflicts: first those of fields, then those of lists, then those of answers in the order of their keys
     */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /**
     * The conflicts as findings for people, each with what both parties wrote.
     *
     * @return an error {@code merge.conflict} for each conflict, in their order
     */
    public List<Finding> findings() {
        return conflicts.stream().map(findings::conflict).toList();
    }

    /**
     * What came of the merge, if nothing is left to be settled.
     *
     * @return the result; nothing while there are conflicts
     */
    public Optional<MergeResult> result() {
        return conflicts.isEmpty() ? Optional.of(settle(MergeSide.REGION)) : Optional.empty();
    }

    /**
     * Settles all conflicts alike.
     *
     * @param preferred the copy that is taken wherever there is a conflict
     * @return what came of the merge
     */
    public MergeResult settle(MergeSide preferred) {
        Checks.notNull(preferred, "preferred");
        return settle(conflict -> preferred);
    }

    /**
     * Settles conflicts one by one. What is not chosen is set aside in the result, never lost.
     *
     * @param choice says for a conflict from which copy the content is taken; asked once for each, in their order
     * @return what came of the merge
     */
    public MergeResult settle(Function<? super MergeConflict, MergeSide> choice) {
        Map<AgreementPath, MergeSide> winners = new HashMap<>(agreed);
        List<UnplacedText> unplaced = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        for (MergeConflict conflict : conflicts) {
            MergeSide chosen = Checks.notNull(choice.apply(conflict), "choice");
            winners.put(conflict.path(), chosen);
            for (MergeSide copy : List.of(MergeSide.REGION, MergeSide.PARTNER)) {
                if (copy != chosen) {
                    told.add(findings.notChosen(conflict, chosen, copy));
                    findings.unplaced(conflict, copy).ifPresent(unplaced::add);
                }
            }
        }
        Agreement settled = composed(winners);
        findings.adopted(settled, copies.get(MergeSide.REGION), copies.get(MergeSide.PARTNER))
                .ifPresent(finding -> told.add(0, finding));
        return new MergeResult(settled, unplaced, told);
    }

    private Agreement composed(Map<AgreementPath, MergeSide> winners) {
        Map<AgreementPath, AgreementValue> parts = new HashMap<>();
        Map<ListProperty<?>, List<AgreementPath>> orders = new HashMap<>();
        winners.forEach((path, copy) -> {
            contents.get(copy).at(path).ifPresent(content -> parts.put(path, content));
            path.order().ifPresent(list -> orders.put(list, lineup(list, copy)));
        });
        return new AgreementAssembler(
                        copies.get(MergeSide.SENT), contents.get(MergeSide.SENT).fields(), parts, orders)
                .agreement();
    }

    private List<AgreementPath> lineup(ListProperty<?> list, MergeSide lead) {
        List<AgreementPath> sent = contents.get(MergeSide.SENT).orders().get(list);
        List<AgreementPath> region = contents.get(MergeSide.REGION).orders().get(list);
        List<AgreementPath> partner = contents.get(MergeSide.PARTNER).orders().get(list);
        OrderMerge lineup = new OrderMerge(new HashSet<>(sent));
        return switch (lead) {
            case SENT -> lineup.of(lineup.of(sent, region), partner);
            case REGION -> lineup.of(region, partner);
            case PARTNER -> lineup.of(partner, region);
        };
    }
}
