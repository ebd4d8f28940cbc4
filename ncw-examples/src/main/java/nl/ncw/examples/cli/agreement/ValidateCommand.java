package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.finding.FindingJson;
import nl.ncw.examples.cli.finding.FindingOptions;
import nl.ncw.examples.cli.finding.ReportFormat;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that prints what is missing or wrong in an agreement. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "findings.format")
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
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        ReadResult result = files.read(file);
        Agreement agreement = result.agreement();
        AgreementSummaryPrinter summary = new AgreementSummaryPrinter(reportsTo(), files.catalogue(agreement));
        List<Finding> findings = summary.findings(result);
        switch (format) {
            case TEXT -> {
                summary.print(agreement, findings, options);
                options.select(findings).stream()
                        .findFirst()
                        .ifPresent(finding -> {
                            terminal.out().println();
                            terminal.say("validate.next", finding.code());
                        });
            }
            case JSON -> {
                summary.printCounts(agreement, findings);
                new FindingJson(terminal).print(options.select(findings));
            }
        }
        return ExitCode.of(findings);
    }

    /** Returns the terminal for the summary, which is no part of the results that programs read. */
    private Terminal reportsTo() {
        return switch (format) {
            case TEXT -> terminal;
            case JSON -> terminal.onErr();
        };
    }
}
