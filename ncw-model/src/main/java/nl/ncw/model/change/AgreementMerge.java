package nl.ncw.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementList;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.Finding;

/**
 * Merges two copies of an agreement in which the parties wrote at the same time, given the agreement as it was sent out. What
 * one party changed is taken over, and so is what both changed alike; what both changed each into something else is a
 * {@link Conflict}, which the caller settles. While there are conflicts, there is no merged agreement.
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
    private final Map<Copy, Agreement> copies;
    private final Map<Copy, Contents> contents;
    private final Map<Subject, Copy> agreed;
    private final List<Conflict> conflicts;
    private final MergeFindings findings;

    private AgreementMerge(Agreement sent, Agreement region, Agreement partner, Optional<Catalogue> catalogue) {
        List<Contents> all = Contents.of(sent, region, partner);
        copies = Map.of(Copy.SENT, sent, Copy.REGION, region, Copy.PARTNER, partner);
        contents = Map.of(Copy.SENT, all.get(0), Copy.REGION, all.get(1), Copy.PARTNER, all.get(2));
        findings = new MergeFindings(catalogue);
        Map<Subject, Copy> winners = new HashMap<>();
        List<Conflict> found = new ArrayList<>();
        for (Subject subject : Contents.subjects(all)) {
            Conflict threeWay = new Conflict(
                    subject,
                    all.get(0).at(subject),
                    all.get(1).at(subject),
                    all.get(2).at(subject));
            winner(threeWay).ifPresentOrElse(copy -> winners.put(subject, copy), () -> found.add(threeWay));
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
                "catalogue", Optional.of(sent.catalogue()), Optional.of(region.catalogue()), Copy.SENT, Copy.REGION);
        requireSame(
                "catalogue", Optional.of(sent.catalogue()), Optional.of(partner.catalogue()), Copy.SENT, Copy.PARTNER);
        requireSame("id", sent.id(), region.id(), Copy.SENT, Copy.REGION);
        requireSame("id", sent.id(), partner.id(), Copy.SENT, Copy.PARTNER);
        requireSame("id", region.id(), partner.id(), Copy.REGION, Copy.PARTNER);
        return new AgreementMerge(sent, region, partner, catalogue);
    }

    private static void requireSame(String what, Optional<?> one, Optional<?> other, Copy first, Copy second) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            throw new IllegalArgumentException("%s: expected an agreement with the %s %s of the copy %s, was %s"
                    .formatted(second.key(), what, one.get(), first.key(), other.get()));
        }
    }

    /** The copy whose content is taken, if both parties can live with it: where only it changed, or both alike. */
    private static Optional<Copy> winner(Conflict threeWay) {
        boolean ofWhatIsKept = threeWay.subject().equals(new Subject.OrderOf(AgreementFields.UNPLACED));
        if (threeWay.region().equals(threeWay.partner()) || threeWay.partner().equals(threeWay.sent())) {
            return Optional.of(Copy.REGION);
        }
        if (threeWay.region().equals(threeWay.sent())) {
            return Optional.of(Copy.PARTNER);
        }
        return ofWhatIsKept ? Optional.of(Copy.REGION) : Optional.empty();
    }

    /**
     * What both parties changed, each into something else.
     *
     * @return the conflicts: first those of fields, then those of lists, then those of answers in the order of their keys
     */
    public List<Conflict> conflicts() {
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
        return conflicts.isEmpty() ? Optional.of(settle(Copy.REGION)) : Optional.empty();
    }

    /**
     * Settles all conflicts alike.
     *
     * @param preferred the copy that is taken wherever there is a conflict
     * @return what came of the merge
     */
    public MergeResult settle(Copy preferred) {
        Checks.notNull(preferred, "preferred");
        return settle(conflict -> preferred);
    }

    /**
     * Settles conflicts one by one. What is not chosen is set aside in the result, never lost.
     *
     * @param choice says for a conflict from which copy the content is taken; asked once for each, in their order
     * @return what came of the merge
     */
    public MergeResult settle(Function<? super Conflict, Copy> choice) {
        Map<Subject, Copy> winners = new HashMap<>(agreed);
        List<Unplaced> setAside = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            Copy chosen = Checks.notNull(choice.apply(conflict), "choice");
            winners.put(conflict.subject(), chosen);
            for (Copy copy : List.of(Copy.REGION, Copy.PARTNER)) {
                if (copy != chosen) {
                    told.add(findings.notChosen(conflict, chosen, copy));
                    findings.setAside(conflict, copy).ifPresent(setAside::add);
                }
            }
        }
        Agreement settled = composed(winners);
        findings.adopted(settled, copies.get(Copy.REGION), copies.get(Copy.PARTNER))
                .ifPresent(finding -> told.add(0, finding));
        return new MergeResult(settled, setAside, told);
    }

    private Agreement composed(Map<Subject, Copy> winners) {
        Map<Subject, Content> parts = new HashMap<>();
        Map<AgreementList<?>, List<Subject>> orders = new HashMap<>();
        winners.forEach((subject, copy) -> {
            contents.get(copy).at(subject).ifPresent(content -> parts.put(subject, content));
            subject.order().ifPresent(list -> orders.put(list, lineup(list, copy)));
        });
        return new Composition(copies.get(Copy.SENT), contents.get(Copy.SENT).fields(), parts, orders).agreement();
    }

    private List<Subject> lineup(AgreementList<?> list, Copy lead) {
        List<Subject> sent = contents.get(Copy.SENT).orders().get(list);
        List<Subject> region = contents.get(Copy.REGION).orders().get(list);
        List<Subject> partner = contents.get(Copy.PARTNER).orders().get(list);
        Lineup lineup = new Lineup(new HashSet<>(sent));
        return switch (lead) {
            case SENT -> lineup.of(lineup.of(sent, region), partner);
            case REGION -> lineup.of(region, partner);
            case PARTNER -> lineup.of(partner, region);
        };
    }
}
