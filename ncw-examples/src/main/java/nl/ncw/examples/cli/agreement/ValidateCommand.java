package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Command that prints what is missing or wrong in an agreement. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

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
        InputFile input = InputFile.of(file, terminal).inMemory();
        ReadResult result = files.read(input);
        List<Finding> findings =
                new AgreementSummaryPrinter(terminal, files.catalogue(result.agreement())).print(result);
        return Math.max(ExitCode.of(findings), new SignatureSummary(terminal).print(files, input));
    }
}
