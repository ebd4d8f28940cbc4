package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** Merges the copies of an agreement in which both parties wrote, and says what came from each. */
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
    private Optional<AgreementFormat> asked = Optional.empty();

    @Option(names = "--prefer", paramLabel = "region|partner", converter = PreferredConverter.class)
    private Optional<MergeSide> preferred = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * The command.
     *
     * @param terminal where it prints
     */
    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementFormat format = files.format(asked, target);
        Map<MergeSide, Path> names = Map.of(MergeSide.SENT, sent, MergeSide.REGION, region, MergeSide.PARTNER, partner);
        for (Path input : names.values()) {
            files.requireNot(input, target);
        }
        Map<MergeSide, ReadResult> copies = new EnumMap<>(MergeSide.class);
        for (MergeSide copy : MergeSide.values()) {
            copies.put(copy, files.readAloud(names.get(copy)));
        }
        requireAlike(copies);
        Catalogue catalogue = files.catalogue(copies.get(MergeSide.SENT).agreement());
        Agreement merged = merged(copies, new MergePrinter(terminal, catalogue, names), catalogue);
        files.write(merged, catalogue, format, target);
        terminal.out().println();
        terminal.say("written", target);
        return ExitCode.of(copies.values().stream()
                .flatMap(copy -> copy.findings().stream())
                .toList());
    }

    private Agreement merged(Map<MergeSide, ReadResult> copies, MergePrinter printer, Catalogue catalogue)
            throws CommandFailure {
        Agreement base = copies.get(MergeSide.SENT).agreement();
        Agreement one = copies.get(MergeSide.REGION).agreement();
        Agreement other = copies.get(MergeSide.PARTNER).agreement();
        AgreementMerge merge = AgreementMerge.of(base, one, other, catalogue);
        printer.taken(merge, AgreementDifference.between(base, one), AgreementDifference.between(base, other));
        printer.conflicts(merge.conflicts(), preferred);
        if (preferred.isEmpty() && !merge.conflicts().isEmpty()) {
            throw new CommandFailure(ExitCode.ERRORS_FOUND, terminal.messages().get("merge.settle", region, partner));
        }
        MergeResult result = merge.settle(preferred.orElse(MergeSide.REGION));
        printer.remarks(result);
        new AgreementSummaryPrinter(terminal, catalogue).printStanding(result.agreement());
        return result.agreement();
    }

    /** Requires copies of one agreement, answering one catalogue. */
    private void requireAlike(Map<MergeSide, ReadResult> copies) throws CommandFailure {
        List<String> catalogues = copies.values().stream()
                .map(copy -> copy.agreement().catalogue().toString())
                .distinct()
                .toList();
        if (catalogues.size() > 1) {
            throw wrong("merge.catalogues-differ", catalogues);
        }
        List<String> ids = copies.values().stream()
                .flatMap(copy -> copy.agreement().id().stream())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw wrong("merge.ids-differ", ids);
        }
    }

    private CommandFailure wrong(String key, List<String> names) {
        return new CommandFailure(ExitCode.WRONG_USAGE, terminal.messages().get(key, String.join(", ", names)));
    }

    /** Reads off the command line whose copy is preferred. */
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
