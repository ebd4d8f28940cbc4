package nl.ncw.examples.cli.change;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.ChangeCodes;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.merge.MissingContent;

/** Prints what a merge takes from each copy, its conflicts and its result. */
final class MergePrinter {
    private final Terminal terminal;
    private final Catalogue catalogue;
    private final ChangePrinter changePrinter;
    private final CopyFiles copies;

    MergePrinter(Terminal terminal, Catalogue catalogue, CopyFiles copies) {
        this.terminal = terminal;
        this.catalogue = catalogue;
        this.changePrinter = new ChangePrinter(terminal, catalogue);
        this.copies = copies;
    }

    /** Prints what each copy lacks of the agreement as it was sent. */
    void printMissing(SortedMap<CopyName, MissingContent> missing) {
        missing.forEach((name, content) -> {
            if (!content.isEmpty()) {
                terminal.say(
                        "merge.missing", copies.label(name), content.removals().size());
                changePrinter.printChanges(content.removals());
                terminal.out().println();
            }
        });
    }

    /** Prints the answers that have the rows of several copies. */
    void printJoined(AgreementMerge merge, Agreement sent) {
        List<AgreementChange> joined = merge.joinedRows().entrySet().stream()
                .map(rows -> new AgreementChange(
                        rows.getKey(),
                        rows.getKey()
                                .answer()
                                .flatMap(key ->
                                        Optional.ofNullable(sent.answers().get(key)))
                                .map(ValueAtPath::new),
                        Optional.of(rows.getValue())))
                .toList();
        if (!joined.isEmpty()) {
            terminal.say("merge.joined", joined.size());
            changePrinter.printChanges(joined);
            terminal.out().println();
        }
    }

    /**
     * Prints the changes taken from each copy and those that several have, without those in conflict, those of which rows
     * were joined, and what was printed as missing.
     */
    void printTaken(AgreementMerge merge, Agreement sent, SortedMap<CopyName, Agreement> written) {
        Set<AgreementPath> elsewhere = new HashSet<>(merge.joinedRows().keySet());
        merge.conflicts().forEach(conflict -> elsewhere.add(conflict.path()));
        Map<AgreementChange, Long> counts = new LinkedHashMap<>();
        SortedMap<CopyName, AgreementDifference> differences = new TreeMap<>();
        written.forEach((name, copy) -> differences.put(name, AgreementDifference.between(sent, copy)));
        differences.values().stream()
                .flatMap(difference -> difference.changes().stream())
                .filter(change -> !elsewhere.contains(change.path()))
                .forEach(change -> counts.merge(change, 1L, Long::sum));
        differences.forEach((name, difference) -> printTakenFrom(
                name,
                difference,
                difference.changes().stream()
                        .filter(change -> counts.getOrDefault(change, 0L) == 1)
                        .filter(change -> !merge.missing(name).removals().contains(change))
                        .toList()));
        List<AgreementChange> alike = counts.keySet().stream()
                .filter(change -> counts.getOrDefault(change, 0L) > 1)
                .toList();
        if (!alike.isEmpty()) {
            terminal.say(key("merge.same"), alike.size());
            changePrinter.printChanges(alike);
            terminal.out().println();
        }
    }

    private void printTakenFrom(CopyName copy, AgreementDifference all, List<AgreementChange> taken) {
        if (all.isEmpty()) {
            terminal.say("merge.nothing-from", copies.label(copy));
            terminal.out().println();
        } else if (!taken.isEmpty()) {
            terminal.say("merge.from", copies.label(copy), taken.size());
            changePrinter.printChanges(taken);
            terminal.out().println();
        }
    }

    /** Returns the key of a message that speaks of both copies, or of its variant for another number of copies. */
    private String key(String ofTwo) {
        return copies.labels().size() == 3 ? ofTwo : ofTwo + "-several";
    }

    /** Prints the conflicts that a workbook settles, each with what holds. */
    void printSettled(List<MergeConflict> conflicts, Map<AgreementPath, ConflictSettlement> settled, String workbook) {
        List<MergeConflict> own = conflicts.stream()
                .filter(conflict -> settled.containsKey(conflict.path()))
                .toList();
        print(own, settled, "merge.settled", workbook, own.size());
    }

    /** Prints the conflicts: by preferred copy those that it settles, then those that none of them settles. */
    void printConflicts(
            List<MergeConflict> conflicts,
            List<CopyName> preferred,
            Function<MergeConflict, Optional<CopyName>> settled) {
        for (CopyName copy : new LinkedHashSet<>(preferred)) {
            List<MergeConflict> own = conflicts.stream()
                    .filter(conflict -> settled.apply(conflict).equals(Optional.of(copy)))
                    .toList();
            print(own, Map.of(), key("merge.preferred"), copies.label(copy), own.size());
        }
        List<MergeConflict> open = conflicts.stream()
                .filter(conflict -> settled.apply(conflict).isEmpty())
                .toList();
        print(open, Map.of(), key("merge.conflicts"), open.size());
    }

    private void print(
            List<MergeConflict> conflicts,
            Map<AgreementPath, ConflictSettlement> settled,
            String message,
            Object... values) {
        if (!conflicts.isEmpty()) {
            terminal.say(message, values);
            changePrinter.printConflicts(conflicts, settled, copies.labels());
            terminal.out().println();
        }
    }

    /** Prints the number of values that were set aside and the findings of a result that are not about conflicts. */
    void printResult(MergeResult result) {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.code().equals(ChangeCodes.ADOPTION_REOPENED))
                .toList();
        if (!result.setAside().isEmpty()) {
            terminal.say("merge.kept", result.setAside().size());
            terminal.out().println();
        }
        new FindingPrinter(terminal, catalogue).print(terminal.out(), findings);
    }
}
