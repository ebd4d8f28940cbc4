package nl.ncw.model.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * Merge of copies of an agreement in which people wrote at the same time, one copy for each organisation that filled one
 * in, with the agreement as it was sent as the base. A change in one copy is taken over, and so is the same change in
 * several. A path that copies changed into different values is a {@link MergeConflict}, which the caller settles. While
 * there are conflicts, there is no {@linkplain #result() result}.
 *
 * <p>Answers, fields and the elements of lists are merged one by one, and so are the rows of answers that consist of rows,
 * as {@link #joinedRows()} says. Contacts and signatories are identified by party and
 * name, revisions by version, regions by code. The order of a list is taken from the copy that changed it. If none did, a
 * new element follows the element that it follows in its copy; new elements of several copies stand in the order of the
 * {@linkplain CopyName names}. All kept texts and set-aside values of the copies are in the result. The order in which the
 * copies are passed has no effect. A result that differs from what a party adopted is not adopted, as
 * {@link AmendedAgreement} says.
 *
 * <pre>{@code
 * AgreementMerge merge = AgreementMerge.of(sent, region, partner, catalogue);
 * Agreement merged = merge.result().orElseGet(() -> merge.settle(conflict -> ask(conflict), today)).agreement();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class AgreementMerge {
    private final MergedCopies copies;
    private final CopySnapshots snapshots;
    private final Map<AgreementPath, CopyName> agreed;
    private final Map<AgreementPath, ValueAtPath> joined;
    private final List<MergeConflict> conflicts;
    private final MergeFindings findings;

    private AgreementMerge(MergedCopies copies, Optional<Catalogue> catalogue) {
        this.copies = copies;
        snapshots = copies.snapshots();
        findings = new MergeFindings(catalogue);
        Map<AgreementPath, CopyName> winners = new HashMap<>();
        Map<AgreementPath, ValueAtPath> rows = new LinkedHashMap<>();
        List<MergeConflict> found = new ArrayList<>();
        for (PathComparison comparison : snapshots.comparisons()) {
            comparison
                    .winner()
                    .ifPresentOrElse(
                            copy -> winners.put(comparison.path(), copy),
                            () -> comparison
                                    .joined()
                                    .ifPresentOrElse(
                                            value -> rows.put(comparison.path(), value),
                                            () -> found.add(comparison.conflict())));
        }
        agreed = Map.copyOf(winners);
        joined = Collections.unmodifiableMap(rows);
        conflicts = List.copyOf(found);
    }

    /**
     * Compares the copies of two parties without a catalogue. In the findings, questions and options are named by their
     * ids.
     *
     * @param sent the agreement as it was sent out
     * @param region the copy in which the safety region wrote, the same one if it wrote nothing
     * @param partner the copy in which the crisis partner wrote
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the three do not name the same catalogue, or if two of them have different ids;
     *     a copy without an id is accepted
     */
    public static AgreementMerge of(Agreement sent, Agreement region, Agreement partner) {
        return of(sent, ofParties(region, partner));
    }

    /**
     * Compares the copies of two parties. In the findings, questions and options are named by their text in the catalogue.
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
        return of(sent, ofParties(region, partner), catalogue);
    }

    /**
     * Compares any number of copies without a catalogue. In the findings, questions and options are named by their ids.
     *
     * @param sent the agreement as it was sent out
     * @param copies the copies in which was written, by name, at least one; none is named {@link CopyName#SENT}, and no
     *     two names differ only in case
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the names are not as described, if the copies do not name the same catalogue, or
     *     if two of them have different ids; a copy without an id is accepted
     */
    public static AgreementMerge of(Agreement sent, Map<CopyName, Agreement> copies) {
        return new AgreementMerge(MergedCopies.of(sent, copies), Optional.empty());
    }

    /**
     * Compares any number of copies. In the findings, questions and options are named by their text in the catalogue.
     *
     * @param sent the agreement as it was sent out
     * @param copies the copies in which was written, by name, at least one; none is named {@link CopyName#SENT}, and no
     *     two names differ only in case
     * @param catalogue the catalogue that they name
     * @return the merge, with its conflicts
     * @throws IllegalArgumentException if the names are not as described, if the copies do not name this catalogue, or if
     *     two of them have different ids; a copy without an id is accepted
     */
    public static AgreementMerge of(Agreement sent, Map<CopyName, Agreement> copies, Catalogue catalogue) {
        Checks.notNull(sent, "sent").requireCatalogue(catalogue);
        return new AgreementMerge(MergedCopies.of(sent, copies), Optional.of(catalogue));
    }

    private static Map<CopyName, Agreement> ofParties(Agreement region, Agreement partner) {
        return Map.of(
                CopyName.REGION,
                Checks.notNull(region, "region"),
                CopyName.PARTNER,
                Checks.notNull(partner, "partner"));
    }

    /**
     * Returns the agreements that are compared.
     *
     * @return the agreement as it was sent, named {@link CopyName#SENT}, and the copies, in the order of their names
     */
    public SortedMap<CopyName, Agreement> compared() {
        return copies.byName();
    }

    /**
     * Returns the paths that copies changed into different values.
     *
     * @return the conflicts: first those of fields, then those of lists, then those of answers in the order of their keys
     */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /**
     * Returns the answers in which several copies changed rows, each copy other ones: rows that were added, changed or
     * removed. They are no conflicts.
     *
     * @return the answers with the rows of all copies, by path, in the order of their keys
     */
    public Map<AgreementPath, ValueAtPath> joinedRows() {
        return joined;
    }

    /**
     * Returns what a copy lacks of the agreement as it was sent.
     *
     * @param copy the name of the copy
     * @return what is missing in the copy
     * @throws IllegalArgumentException if no copy has that name
     */
    public MissingContent missing(CopyName copy) {
        Checks.notNull(copy, "copy");
        return MissingContent.of(snapshots.of(CopyName.SENT), snapshots.of(copies.require(copy)));
    }

    /**
     * Returns the conflicts as findings for people, each with the different values.
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
        return conflicts.isEmpty() ? Optional.of(settle(CopyName.SENT)) : Optional.empty();
    }

    /**
     * Settles all conflicts in favour of one copy. No day is noted with the values that are not chosen.
     *
     * @param preferred the copy whose values are taken
     * @return the result
     * @throws IllegalArgumentException if no copy has that name
     */
    public MergeResult settle(CopyName preferred) {
        Checks.notNull(preferred, "preferred");
        return settle(conflict -> preferred);
    }

    /**
     * Settles all conflicts in favour of one copy.
     *
     * @param preferred the copy whose values are taken, also where it has the value that was sent
     * @param day the day that is noted with the values that are not chosen
     * @return the result
     * @throws IllegalArgumentException if no copy has that name
     */
    public MergeResult settle(CopyName preferred, LocalDate day) {
        Checks.notNull(preferred, "preferred");
        return settle(conflict -> preferred, day);
    }

    /**
     * Settles conflicts one by one. Values that are not chosen become history of the result, without a day.
     *
     * @param choice the function that chooses the copy whose value is taken; called once for each conflict, in their order
     * @return the result
     * @throws IllegalArgumentException if no copy has the name that was chosen
     */
    public MergeResult settle(Function<? super MergeConflict, CopyName> choice) {
        Checks.notNull(choice, "choice");
        return settle(choice, Optional.empty());
    }

    /**
     * Settles conflicts one by one. Values that are not chosen become history of the result.
     *
     * @param choice the function that chooses the copy whose value is taken; called once for each conflict, in their order
     * @param day the day that is noted with the values that are not chosen
     * @return the result
     * @throws IllegalArgumentException if no copy has the name that was chosen
     */
    public MergeResult settle(Function<? super MergeConflict, CopyName> choice, LocalDate day) {
        Checks.notNull(choice, "choice");
        return settle(choice, Optional.of(Checks.notNull(day, "day")));
    }

    /**
     * Settles conflicts one by one, by values of copies and by values that were written to settle them. What was not
     * chosen becomes history of the result.
     *
     * @param settlements the settlement of each conflict, by its path
     * @param day the day that is noted with the values that are not chosen
     * @return the result
     * @throws IllegalArgumentException if a conflict has no settlement, if there is one of another path, if no copy has
     *     the name that was chosen, or if the agreement cannot have a written value at its path, which holds for the order
     *     of a list and for an element with another identity
     */
    public MergeResult settle(Map<AgreementPath, ConflictSettlement> settlements, LocalDate day) {
        return settle(SettledConflicts.of(settlements, conflicts, copies), Optional.of(Checks.notNull(day, "day")));
    }

    private MergeResult settle(Function<? super MergeConflict, CopyName> choice, Optional<LocalDate> day) {
        Map<AgreementPath, ConflictSettlement> chosen = new LinkedHashMap<>();
        conflicts.forEach(conflict -> chosen.put(
                conflict.path(), ConflictSettlement.chosen(Checks.notNull(choice.apply(conflict), "choice"))));
        return settle(SettledConflicts.of(chosen, conflicts, copies), day);
    }

    private MergeResult settle(SettledConflicts settled, Optional<LocalDate> day) {
        List<SetAsideValue> setAside = new ArrayList<>();
        List<Finding> reported = new ArrayList<>();
        for (MergeConflict conflict : conflicts) {
            for (MergeConflict.Version version : settled.notChosen(conflict)) {
                reported.add(findings.notChosen(conflict, settled.of(conflict), version));
                setAside.addAll(findings.setAside(conflict, version, day));
            }
        }
        AmendedAgreement amended = copies.amended(assemble(settled));
        reported.addAll(0, amended.findings());
        return new MergeResultContent(amended.agreement(), setAside, reported);
    }

    private Agreement assemble(SettledConflicts settled) {
        Map<AgreementPath, CopyName> winners = new HashMap<>(agreed);
        Map<AgreementPath, ValueAtPath> values = new HashMap<>(joined);
        settled.addTo(winners, values);
        return snapshots.assembled(copies.sent(), winners, values);
    }

    @Override
    public String toString() {
        return "%d copies, %d conflicts".formatted(snapshots.byName().size(), conflicts.size());
    }
}
