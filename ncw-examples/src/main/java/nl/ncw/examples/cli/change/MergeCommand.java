package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementFormatConverter;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.merge.MergeSide;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that merges the copies of an agreement in which both parties wrote, and prints what it took from each. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SENT", descriptionKey = "merge-sent")
    private Path sent = Path.of("");

    @Parameters(index = "1", paramLabel = "REGION", descriptionKey = "merge-region")
    private Path region = Path.of("");

    @Parameters(index = "2", paramLabel = "PARTNER", descriptionKey = "merge-partner")
    private Path partner = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Option(names = "--format", paramLabel = AgreementFormatConverter.NAMES, converter = AgreementFormatConverter.class)
    private Optional<AgreementFormat> requestedFormat = Optional.empty();

    @Option(names = "--prefer", paramLabel = "region|partner", converter = PreferredConverter.class)
    private Optional<MergeSide> preferred = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementFormat format = files.format(requestedFormat, target);
        Map<MergeSide, Path> names = Map.of(MergeSide.SENT, sent, MergeSide.REGION, region, MergeSide.PARTNER, partner);
        for (Path input : names.values()) {
            files.requireOther(input, target);
        }
        Map<MergeSide, ReadResult> copies = new EnumMap<>(MergeSide.class);
        for (MergeSide side : MergeSide.values()) {
            copies.put(side, files.readAndPrintFindings(Objects.requireNonNull(names.get(side))));
        }
        requireSameAgreement(copies);
        Catalogue catalogue = files.catalogue(agreement(copies, MergeSide.SENT));
        Agreement merged = merged(copies, new MergePrinter(terminal, catalogue, names), catalogue);
        files.write(merged, catalogue, format, target);
        terminal.out().println();
        terminal.say("written", target);
        return ExitCode.of(copies.values().stream()
                .flatMap(copy -> copy.findings().stream())
                .toList());
    }

    private static Agreement agreement(Map<MergeSide, ReadResult> copies, MergeSide copy) {
        return Objects.requireNonNull(copies.get(copy)).agreement();
    }

    private Agreement merged(Map<MergeSide, ReadResult> copies, MergePrinter printer, Catalogue catalogue)
            throws CommandFailure {
        Agreement base = agreement(copies, MergeSide.SENT);
        Agreement ofRegion = agreement(copies, MergeSide.REGION);
        Agreement ofPartner = agreement(copies, MergeSide.PARTNER);
        AgreementMerge merge = AgreementMerge.of(base, ofRegion, ofPartner, catalogue);
        printer.printTaken(
                merge, AgreementDifference.between(base, ofRegion), AgreementDifference.between(base, ofPartner));
        printer.printConflicts(merge.conflicts(), preferred);
        if (preferred.isEmpty() && !merge.conflicts().isEmpty()) {
            throw new CommandFailure(ExitCode.ERRORS_FOUND, terminal.messages().get("merge.settle", region, partner));
        }
        MergeResult result = merge.settle(preferred.orElse(MergeSide.REGION));
        printer.printResult(result);
        new AgreementSummaryPrinter(terminal, catalogue).printStatus(result.agreement());
        return result.agreement();
    }

    /** Requires the copies to name the same catalogue and to have no different ids. */
    private void requireSameAgreement(Map<MergeSide, ReadResult> copies) throws CommandFailure {
        List<String> catalogues = copies.values().stream()
                .map(copy -> copy.agreement().catalogue().toString())
                .distinct()
                .toList();
        if (catalogues.size() > 1) {
            throw wrongUsage("merge.catalogues-differ", catalogues);
        }
        List<String> ids = copies.values().stream()
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

    /** Converter from the key of a party to the side of its copy. */
    static final class PreferredConverter implements ITypeConverter<MergeSide> {
        @Override
        public MergeSide convert(String value) {
            return switch (Party.ofKey(value)) {
                case REGION -> MergeSide.REGION;
                case PARTNER -> MergeSide.PARTNER;
            };
        }
    }
}
