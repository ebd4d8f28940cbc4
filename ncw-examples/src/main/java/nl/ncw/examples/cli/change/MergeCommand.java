package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.merge.MissingContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that merges copies of an agreement in which several people wrote, and prints what it took from each. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(
            arity = "0..*",
            paramLabel = "[NAME=]COPY",
            descriptionKey = "merge-copies",
            converter = CopyArgument.Converter.class)
    private List<CopyArgument> unnamed = List.of();

    @Option(names = "--sent", paramLabel = "FILE")
    private Optional<Path> sent = Optional.empty();

    @Option(names = "--region", paramLabel = "FILE")
    private Optional<Path> region = Optional.empty();

    @Option(names = "--partner", paramLabel = "FILE")
    private Optional<Path> partner = Optional.empty();

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Option(names = "--prefer", paramLabel = "region|partner|sent|NAME", converter = PreferredConverter.class)
    private List<CopyName> preferred = List.of();

    @Mixin
    private ConflictOptions conflictFiles = new ConflictOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     * @param clock the clock that tells the day on which values are set aside
     */
    public MergeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementTarget target = targets.target(terminal);
        Optional<OutputFile> conflicts = conflictFiles.target(targets, terminal);
        MergeInputs inputs = new MergeInputs.Reader(files, terminal).read(sent, arguments());
        requirePreferredAmong(inputs.copies());
        requireOfTheirParties(inputs);
        target.requireReplaceable();
        Catalogue catalogue = files.catalogue(inputs.sent());
        Optional<Agreement> merged = merged(inputs.sent(), inputs.copies(), catalogue, conflicts);
        if (merged.isEmpty()) {
            return ExitCode.ERRORS_FOUND;
        }
        files.write(merged.get(), catalogue, target);
        terminal.out().println();
        files.printWritten(target);
        new NextSteps(terminal, overlays).afterReading(merged.get(), target);
        return ExitCode.of(inputs.findings());
    }

    private List<CopyArgument> arguments() throws CommandFailure {
        List<CopyArgument> copies = new ArrayList<>();
        region.ifPresent(file -> copies.add(CopyArgument.of(CopyName.REGION, file)));
        partner.ifPresent(file -> copies.add(CopyArgument.of(CopyName.PARTNER, file)));
        copies.addAll(unnamed);
        if (copies.isEmpty()) {
            throw terminal.wrongUsage("merge.no-copies");
        }
        return copies;
    }

    /** Returns the merged agreement; empty if the conflicts were written to a workbook instead. */
    private Optional<Agreement> merged(
            Agreement base, CopyFiles copies, Catalogue catalogue, Optional<OutputFile> conflicts)
            throws CommandFailure {
        MergePrinter printer = new MergePrinter(terminal, catalogue, copies);
        AgreementMerge merge = AgreementMerge.of(base, copies.agreements(), catalogue);
        if (copies.untold()) {
            terminal.say("merge.untold");
            terminal.out().println();
        }
        requireComplete(merge, copies, printer);
        Map<AgreementPath, ConflictSettlement> settlements = conflictFiles.read(merge, catalogue, terminal);
        printer.printTaken(merge, base, copies.agreements());
        printer.printJoined(merge, base);
        printer.printSettled(merge.conflicts(), settlements, conflictFiles.settledName(terminal));
        printer.printConflicts(
                merge.conflicts().stream()
                        .filter(conflict -> !settlements.containsKey(conflict.path()))
                        .toList(),
                preferred,
                this::settled);
        if (conflicts.isPresent() && !merge.conflicts().isEmpty()) {
            ConflictOptions.write(conflicts.get(), merge, catalogue, this::settled, targets, terminal);
            return Optional.empty();
        }
        conflicts.ifPresent(file -> terminal.say("merge.no-conflicts", file.name()));
        MergeResult result = merge.settle(all(settlements, merge, copies), LocalDate.now(clock));
        printer.printResult(result);
        new AgreementSummaryPrinter(terminal, catalogue).printStatus(result.agreement());
        return Optional.of(result.agreement());
    }

    /** Returns the settlements of a workbook, and those by a preferred copy of the other conflicts. */
    private Map<AgreementPath, ConflictSettlement> all(
            Map<AgreementPath, ConflictSettlement> settlements, AgreementMerge merge, CopyFiles copies)
            throws CommandFailure {
        Map<AgreementPath, ConflictSettlement> all = new HashMap<>(settlements);
        merge.conflicts()
                .forEach(conflict -> settled(conflict)
                        .ifPresent(copy -> all.putIfAbsent(conflict.path(), ConflictSettlement.chosen(copy))));
        if (all.size() < merge.conflicts().size()) {
            throw new CommandFailure(
                    ExitCode.ERRORS_FOUND, waysOut(copies, merge.conflicts().size() - all.size()));
        }
        return all;
    }

    /** Requires the copies to be of the parties that the user says, as far as they tell, or the user to insist. */
    private void requireOfTheirParties(MergeInputs inputs) throws CommandFailure {
        if (inputs.copies().remarkOtherParties(inputs.sent(), terminal) && !targets.forced()) {
            throw new CommandFailure(ExitCode.ERRORS_FOUND, terminal.messages().get("merge.swapped"));
        }
    }

    /** Prints what the copies lack of what was sent, and requires that to be little, or the user to allow it. */
    private void requireComplete(AgreementMerge merge, CopyFiles copies, MergePrinter printer) throws CommandFailure {
        SortedMap<CopyName, MissingContent> missing = new TreeMap<>();
        copies.copies().keySet().forEach(name -> missing.put(name, merge.missing(name)));
        printer.printMissing(missing);
        List<String> suspect = missing.entrySet().stream()
                .filter(copy -> copy.getValue().isSuspect())
                .map(copy -> copies.label(copy.getKey()))
                .toList();
        if (!suspect.isEmpty() && !targets.forced()) {
            throw new CommandFailure(
                    ExitCode.ERRORS_FOUND,
                    terminal.messages().get("merge.suspect", String.join(", ", suspect), copies.label(CopyName.SENT)));
        }
    }

    /** Returns the first preferred copy that has a say: one that changed the value, or the agreement as it was sent. */
    private Optional<CopyName> settled(MergeConflict conflict) {
        return preferred.stream()
                .filter(name ->
                        name.equals(CopyName.SENT) || conflict.changedBy().contains(name))
                .findFirst();
    }

    private String waysOut(CopyFiles inputs, int open) {
        String workbook = conflictFiles.settledName(terminal);
        if (!workbook.isEmpty()) {
            return terminal.messages().get("merge.settle-rest", workbook, open);
        }
        return inputs.ofParties()
                ? terminal.messages().get("merge.settle", inputs.label(CopyName.REGION), inputs.label(CopyName.PARTNER))
                : terminal.messages().get("merge.settle-several", String.join(", ", inputs.names()));
    }

    private void requirePreferredAmong(CopyFiles inputs) throws CommandFailure {
        for (CopyName name : preferred) {
            if (!inputs.labels().containsKey(name)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, unknown(name, inputs));
            }
        }
    }

    private String unknown(CopyName name, CopyFiles inputs) {
        if (inputs.untold() && CopyFiles.isOfParty(name)) {
            return terminal.messages().get("merge.untold");
        }
        return terminal.messages().get("merge.name-unknown", name, String.join(", ", inputs.names()))
                + terminal.messages().nearest(name.key(), known(inputs));
    }

    private static List<String> known(CopyFiles inputs) {
        return inputs.labels().keySet().stream().map(CopyName::key).toList();
    }

    /** Converter from a text to the name of a copy. */
    static final class PreferredConverter implements ITypeConverter<CopyName> {
        @Override
        public CopyName convert(String value) {
            return CopyName.of(value);
        }
    }
}
