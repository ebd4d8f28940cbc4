package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
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
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that reads a returned form, prints what changed, and writes the agreement as JSON. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.json")
    private Path target = Path.of("");

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
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementFormat format = files.format(Optional.of(AgreementFormats.JSON), target);
        files.requireOther(file, target);
        if (against.isPresent()) {
            files.requireOther(against.get(), target);
        }
        Optional<String> named = partner.map(String::strip).filter(name -> !name.isEmpty());
        ReadResult result = named.isPresent() ? files.read(file, named.get()) : files.read(file);
        Optional<Agreement> sent = against.isPresent()
                ? Optional.of(files.readAndPrintFindings(against.get()).agreement())
                : result.sent();
        Catalogue catalogue = files.catalogue(result.agreement());
        new AgreementSummaryPrinter(terminal, catalogue).printStatus(result.agreement());
        terminal.out().println();
        boolean isOriginal = isOriginal(result.findings());
        if (sent.isPresent() || !isOriginal) {
            printChanges(sent, result.agreement(), catalogue);
        }
        printFindings(result.findings(), catalogue);
        files.write(result.agreement(), catalogue, format, target);
        terminal.out().println();
        named.filter(name -> !isOriginal && !isOf(result.agreement(), name))
                .ifPresent(name -> terminal.say("import.other-partner", name));
        if (isOriginal && named.isEmpty()) {
            terminal.say("import.name-partner");
        }
        files.printWritten(target);
        if (!StandardStreams.isOutput(target)) {
            terminal.say("import.next", target);
        }
        return ExitCode.of(result.findings());
    }

    /** Returns whether the file is a copy of the original form, which no version of this library sent. */
    private static boolean isOriginal(List<Finding> findings) {
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
