package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.port.ReadResult;
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

    @Parameters(index = "0", paramLabel = "SENT", descriptionKey = "merge-sent")
    private Path sent = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "[NAME=]COPY",
            descriptionKey = "merge-copies",
            converter = CopyArgument.Converter.class)
    private List<CopyArgument> copies = List.of();

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Option(names = "--prefer", paramLabel = "region|partner|sent|NAME", converter = PreferredConverter.class)
    private List<CopyName> preferred = List.of();

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
        CopyFiles inputs = CopyFiles.of(sent, copies, terminal);
        requirePreferredAmong(inputs);
        SortedMap<CopyName, ReadResult> read = new TreeMap<>();
        for (CopyName name : inputs.files().keySet()) {
            read.put(
                    name,
                    files.readAndPrintFindings(
                            Objects.requireNonNull(inputs.files().get(name))));
        }
        requireSameAgreement(read);
        SortedMap<CopyName, Agreement> agreements = new TreeMap<>();
        read.forEach((name, result) -> agreements.put(name, result.agreement()));
        Agreement base = Objects.requireNonNull(agreements.get(CopyName.SENT));
        Catalogue catalogue = files.catalogue(base);
        Agreement merged = merged(base, agreements.tailMap(CopyName.REGION), inputs, catalogue);
        files.write(merged, catalogue, target);
        terminal.out().println();
        files.printWritten(target);
        return ExitCode.of(
                read.values().stream().flatMap(copy -> copy.findings().stream()).toList());
    }

    private Agreement merged(
            Agreement base, SortedMap<CopyName, Agreement> written, CopyFiles inputs, Catalogue catalogue)
            throws CommandFailure {
        MergePrinter printer = new MergePrinter(terminal, catalogue, inputs);
        AgreementMerge merge = AgreementMerge.of(base, written, catalogue);
        printer.printTaken(merge, base, written);
        printer.printConflicts(merge.conflicts(), preferred, this::settled);
        if (!merge.conflicts().stream().allMatch(conflict -> settled(conflict).isPresent())) {
            throw new CommandFailure(ExitCode.ERRORS_FOUND, waysOut(inputs));
        }
        MergeResult result = merge.settle(conflict -> settled(conflict).orElseThrow(), LocalDate.now(clock));
        printer.printResult(result);
        new AgreementSummaryPrinter(terminal, catalogue).printStatus(result.agreement());
        return result.agreement();
    }

    /** Returns the first preferred copy that has a say: one that changed the value, or the agreement as it was sent. */
    private Optional<CopyName> settled(MergeConflict conflict) {
        return preferred.stream()
                .filter(name ->
                        name.equals(CopyName.SENT) || conflict.changedBy().contains(name))
                .findFirst();
    }

    private String waysOut(CopyFiles inputs) {
        return inputs.ofParties()
                ? terminal.messages().get("merge.settle", inputs.label(CopyName.REGION), inputs.label(CopyName.PARTNER))
                : terminal.messages().get("merge.settle-several", String.join(", ", inputs.names()));
    }

    private void requirePreferredAmong(CopyFiles inputs) throws CommandFailure {
        for (CopyName name : preferred) {
            if (!inputs.files().containsKey(name)) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        terminal.messages().get("merge.name-unknown", name, String.join(", ", inputs.names())));
            }
        }
    }

    /** Requires the copies to name the same catalogue and to have no different ids. */
    private void requireSameAgreement(SortedMap<CopyName, ReadResult> read) throws CommandFailure {
        List<String> catalogues = read.values().stream()
                .map(copy -> copy.agreement().catalogue().toString())
                .distinct()
                .toList();
        if (catalogues.size() > 1) {
            throw wrongUsage("merge.catalogues-differ", catalogues);
        }
        List<String> ids = read.values().stream()
                .flatMap(copy -> copy.agreement().id().stream())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw wrongUsage("merge.ids-differ", ids);
        }
    }

    private CommandFailure wrongUsage(String key, List<String> names) {
        return new CommandFailure(ExitCode.WRONG_USAGE, terminal.messages().get(key, String.join(", ", names)));
    }

    /** Converter from a text to the name of a copy. */
    static final class PreferredConverter implements ITypeConverter<CopyName> {
        @Override
        public CopyName convert(String value) {
            return CopyName.of(value);
        }
    }
}
