package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Prints what came of a merge, naming the copies by their files. */
final class MergePrinter {
    private final Terminal terminal;
    private final ChangePrinter changes;
    private final Map<MergeSide, Path> files;

    MergePrinter(Terminal terminal, Catalogue catalogue, Map<MergeSide, Path> files) {
        this.terminal = terminal;
        this.changes = new ChangePrinter(terminal, catalogue);
        this.files = files;
    }

    /** What comes from each copy and what both have alike, but for what is in conflict. */
    void taken(AgreementMerge merge, AgreementDifference region, AgreementDifference partner) {
        Set<AgreementPath> inConflict =
                merge.conflicts().stream().map(MergeConflict::path).collect(Collectors.toSet());
        List<AgreementChange> ofRegion = without(inConflict, region);
        List<AgreementChange> ofPartner = without(inConflict, partner);
        List<AgreementChange> ofBoth =
                ofRegion.stream().filter(ofPartner::contains).toList();
        from(MergeSide.REGION, region, minus(ofRegion, ofBoth));
        from(MergeSide.PARTNER, partner, minus(ofPartner, ofBoth));
        if (!ofBoth.isEmpty()) {
            terminal.say("merge.same", ofBoth.size());
            changes.changes(ofBoth);
            terminal.out().println();
        }
    }

    private void from(MergeSide copy, AgreementDifference all, List<AgreementChange> taken) {
        if (all.isEmpty()) {
            terminal.say("merge.nothing-from", files.get(copy));
            terminal.out().println();
        } else if (!taken.isEmpty()) {
            terminal.say("merge.from", files.get(copy), taken.size());
            changes.changes(taken);
            terminal.out().println();
        }
    }

    private static List<AgreementChange> without(Set<AgreementPath> paths, AgreementDifference difference) {
        return difference.changes().stream()
                .filter(change -> !paths.contains(change.path()))
                .toList();
    }

    private static List<AgreementChange> minus(List<AgreementChange> changes, List<AgreementChange> others) {
        return changes.stream().filter(change -> !others.contains(change)).toList();
    }

    /** What was changed in two ways, and which copy holds if that is decided. */
    void conflicts(List<MergeConflict> conflicts, Optional<MergeSide> preferred) {
        if (!conflicts.isEmpty()) {
            preferred.ifPresentOrElse(
                    copy -> terminal.say("merge.preferred", files.get(copy), conflicts.size()),
                    () -> terminal.say("merge.conflicts", conflicts.size()));
            changes.conflicts(conflicts, files);
            terminal.out().println();
        }
    }

    /** What is to be said of the result beyond its conflicts, which have been shown. */
    void remarks(MergeResult result) {
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
