package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an agreement in another format. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = FileFormat.NAMES)
    private Optional<FileFormat> asked = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Mixin
    private OverlayFiles overlays = new OverlayFiles();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        FileFormat format = files.format(asked, target);
        files.requireOther(file, target, format);
        ReadResult result = files.read(file);
        terminal.findings(terminal.err(), result.findings());
        Agreement agreement = result.agreement();
        files.write(agreement, files.catalogue(agreement), format, target);
        terminal.say("written", target);
        return ValidateCommand.hasErrors(result.findings()) ? Exit.ERRORS_FOUND : Exit.FINE;
    }
}
