package nl.ncw.examples.cli.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.ConvertedFolder;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.SignatureSummary;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.finding.FindingOptions;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that reads a returned form, prints what changed, and writes the agreement as JSON. Reads those of a folder too. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "file-or-folder")
    private Path file = Path.of("");

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Option(names = "--against", paramLabel = "SENT")
    private Optional<Path> against = Optional.empty();

    @Option(names = "--partner", paramLabel = "NAME")
    private Optional<String> partner = Optional.empty();

    @Mixin
    private FindingOptions options = new FindingOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        CatalogueSource catalogues = Catalogues.with(overlays.read(terminal));
        if (Files.isDirectory(file)) {
            return importFolder(catalogues);
        }
        AgreementFile files = new AgreementFile(terminal, catalogues);
        AgreementTarget target = targets.target(terminal);
        Optional<String> named = partner.map(String::strip).filter(name -> !name.isEmpty());
        InputFile input = InputFile.of(file, terminal).inMemory();
        ReadResult result = named.isPresent() ? files.read(input, named.get()) : files.read(input);
        Optional<Agreement> sent = against.isPresent()
                ? Optional.of(files.readAndPrintFindings(against.get()).agreement())
                : result.sent();
        target.requireReplaceable();
        AmendedAgreement amended = AmendedAgreement.of(sent.orElseGet(result::agreement), result.agreement());
        Agreement agreement = amended.agreement();
        List<Finding> findings = Stream.concat(amended.findings().stream(), result.findings().stream())
                .toList();
        Catalogue catalogue = files.catalogue(agreement);
        new AgreementSummaryPrinter(terminal, catalogue).printStatus(agreement);
        int signatures = new SignatureSummary(terminal).print(files, input).code();
        terminal.out().println();
        boolean isOriginal = isOriginal(result.findings());
        if (sent.isPresent() || !isOriginal) {
            printChanges(sent, agreement, catalogue);
        }
        printFindings(findings, catalogue);
        if (result.sent().isPresent() && target.file().replaces(file)) {
            terminal.remark("import.replaces-form", input.name());
        }
        files.write(agreement, catalogue, target);
        terminal.out().println();
        named.filter(name -> !isOriginal && !isOf(agreement, name))
                .ifPresent(name -> terminal.say("import.other-partner", name));
        if (isOriginal && named.isEmpty()) {
            terminal.say("import.name-partner");
        }
        files.printWritten(target);
        boolean isFilledIn = sent.isPresent() && !sent.get().equals(agreement);
        if (isFilledIn && agreement.status().isDraft() && !StandardStreams.isInput(file)) {
            terminal.say("import.other-copy", input.name());
        }
        new NextSteps(terminal, overlays).afterReading(agreement, target);
        return Math.max(ExitCode.of(result.findings()), signatures);
    }

    private int importFolder(CatalogueSource catalogues) throws CommandFailure {
        if (partner.isPresent() || against.isPresent()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, terminal.messages().get("bulk.one-file-only"));
        }
        AgreementFormat format = targets.format(Optional.of(AgreementFormats.JSON), terminal);
        FolderTarget target = targets.folder(format, "import", overlays, terminal);
        return new ConvertedFolder(file, target).write(new FolderImport(catalogues, format), overlays, terminal);
    }

    /** Returns whether the file is a copy of the original form, which no version of this library sent. */
    static boolean isOriginal(List<Finding> findings) {
        return findings.stream().map(Finding::code).anyMatch(WordAgreementReader.ORIGINAL_FORM::equals);
    }

    private static boolean isOf(Agreement agreement, String partner) {
        return agreement
                .partner()
                .filter(actual -> actual.name().equals(partner))
                .isPresent();
    }

    private void printChanges(Optional<Agreement> sent, Agreement returned, Catalogue catalogue) {
        if (sent.isEmpty()) {
            terminal.say("import.not-compared");
            return;
        }
        List<AgreementChange> changes =
                AgreementDifference.between(sent.get(), returned).changes();
        if (changes.isEmpty()) {
            terminal.say("import.unchanged");
        } else if (options.isSummary() || options.isErrorsOnly()) {
            terminal.say("import.changed", changes.size());
        } else {
            terminal.say("import.changes", changes.size());
            new ChangePrinter(terminal, catalogue).printChanges(changes);
        }
    }

    private void printFindings(List<Finding> findings, Catalogue catalogue) {
        if (!findings.isEmpty()) {
            terminal.out().println();
            terminal.say("import.findings", FindingCounts.of(findings).in(terminal.messages()));
            new FindingPrinter(terminal, catalogue).print(terminal.out(), findings, options);
        }
    }
}
