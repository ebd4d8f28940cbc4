package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.merge.MergeSide;

/** Prints what a merge takes from each copy, its conflicts and its result. Copies are named by their files. */
final class MergePrinter {
    private final Terminal terminal;
    private final ChangePrinter changePrinter;
    private final Map<MergeSide, Path> files;

    MergePrinter(Terminal terminal, Catalogue catalogue, Map<MergeSide, Path> files) {
        this.terminal = terminal;
        this.changePrinter = new ChangePrinter(terminal, catalogue);
        this.files = files;
    }

    /** Prints the changes taken from each copy and those that both have, without those in conflict. */
    void printTaken(AgreementMerge merge, AgreementDifference region, AgreementDifference partner) {
        Set<AgreementPath> inConflict =
                merge.conflicts().stream().map(MergeConflict::path).collect(Collectors.toSet());
        List<AgreementChange> ofRegion = without(inConflict, region);
        List<AgreementChange> ofPartner = without(inConflict, partner);
        List<AgreementChange> ofBoth =
                ofRegion.stream().filter(ofPartner::contains).toList();
        printTakenFrom(MergeSide.REGION, region, minus(ofRegion, ofBoth));
        printTakenFrom(MergeSide.PARTNER, partner, minus(ofPartner, ofBoth));
        if (!ofBoth.isEmpty()) {
            terminal.say("merge.same", ofBoth.size());
            changePrinter.printChanges(ofBoth);
            terminal.out().println();
        }
    }

    private void printTakenFrom(MergeSide side, AgreementDifference all, List<AgreementChange> taken) {
        if (all.isEmpty()) {
            terminal.say("merge.nothing-from", file(side));
            terminal.out().println();
        } else if (!taken.isEmpty()) {
            terminal.say("merge.from", file(side), taken.size());
            changePrinter.printChanges(taken);
            terminal.out().println();
        }
    }

    private Path file(MergeSide copy) {
        return Objects.requireNonNull(files.get(copy));
    }

    private static List<AgreementChange> without(Set<AgreementPath> paths, AgreementDifference difference) {
        return difference.changes().stream()
                .filter(change -> !paths.contains(change.path()))
                .toList();
    }

    private static List<AgreementChange> minus(List<AgreementChange> changes, List<AgreementChange> others) {
        return changes.stream().filter(change -> !others.contains(change)).toList();
    }

    /** Prints the conflicts, and the copy that settles them if one is preferred. */
    void printConflicts(List<MergeConflict> conflicts, Optional<MergeSide> preferred) {
        if (!conflicts.isEmpty()) {
            preferred.ifPresentOrElse(
                    side -> terminal.say("merge.preferred", file(side), conflicts.size()),
                    () -> terminal.say("merge.conflicts", conflicts.size()));
            changePrinter.printConflicts(conflicts, files);
            terminal.out().println();
        }
    }

    /** Prints the number of kept values and the findings of a result that are not about conflicts. */
    void printResult(MergeResult result) {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.code().equals("merge.adopted"))
                .toList();
        if (!result.unplaced().isEmpty()) {
            terminal.say("merge.kept", result.unplaced().size());
            terminal.out().println();
        }
        terminal.findings(terminal.out(), findings);
    }
}
