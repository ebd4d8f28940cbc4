package nl.ncw.examples.cli.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.bulk.FolderCheck;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingJson;
import nl.ncw.examples.cli.finding.FindingOptions;
import nl.ncw.examples.cli.finding.ReportFormat;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that prints what is missing or wrong in an agreement, or in those of a folder. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "file-or-folder")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            completionCandidates = ReportFormat.Names.class,
            descriptionKey = "findings.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private FindingOptions options = new FindingOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        CatalogueSource catalogues = Catalogues.with(overlays.read(terminal));
        if (Files.isDirectory(file)) {
            return checkFolder(catalogues);
        }
        AgreementFile files = new AgreementFile(terminal, catalogues);
        InputFile input = InputFile.of(file, terminal).inMemory();
        ReadResult result = files.read(input);
        Catalogue catalogue = files.catalogue(result.agreement());
        SignatureSummary.Outcome signatures =
                new SignatureSummary(format == ReportFormat.JSON ? terminal.onErr() : terminal).print(files, input);
        int found = ExitCode.of(
                switch (format) {
                    case TEXT -> print(result, catalogue, signatures.isIntact());
                    case JSON -> printJson(result, catalogue, signatures.isIntact());
                });
        if (format == ReportFormat.TEXT && !signatures.isIntact()) {
            new NextSteps(terminal, overlays).afterBrokenSignature(file);
        } else if (format == ReportFormat.TEXT && found == ExitCode.FINE) {
            new NextSteps(terminal, overlays).afterValidation(file, result.agreement(), signatures.isByAll());
        }
        return Math.max(found, signatures.code());
    }

    private int checkFolder(CatalogueSource catalogues) throws CommandFailure {
        FolderCheck check = new FolderCheck(terminal, options, format);
        int code = check.run(file, new FolderValidation(catalogues)::check);
        if (format == ReportFormat.TEXT) {
            new NextSteps(terminal, overlays).afterFolderValidation(file, check.firstWithErrors(), code);
        }
        return code;
    }

    private List<Finding> print(ReadResult result, Catalogue catalogue, boolean isIntact) {
        AgreementSummaryPrinter summary = new AgreementSummaryPrinter(terminal, catalogue);
        List<Finding> findings = summary.findings(result);
        summary.print(result.agreement(), findings, options, isIntact);
        options.select(findings).stream().findFirst().ifPresent(finding -> {
            terminal.out().println();
            terminal.say("validate.next", finding.code());
        });
        return findings;
    }

    /** Prints the findings to the results, and their numbers to the remarks, which programs do not read. */
    private List<Finding> printJson(ReadResult result, Catalogue catalogue, boolean isIntact) {
        AgreementSummaryPrinter summary = new AgreementSummaryPrinter(terminal.onErr(), catalogue);
        List<Finding> findings = summary.findings(result);
        summary.printCounts(result.agreement(), findings, isIntact);
        new FindingJson(terminal).print(options.select(findings));
        return findings;
    }
}
