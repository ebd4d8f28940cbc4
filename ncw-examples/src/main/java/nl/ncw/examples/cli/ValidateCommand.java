package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is missing or wrong in an agreement. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private OverlayFiles overlays = new OverlayFiles();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        ReadResult result = files.read(file);
        List<Finding> findings = new Overview(terminal, files.catalogue(result.agreement())).print(result);
        return hasErrors(findings) ? Exit.ERRORS_FOUND : Exit.FINE;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(Severity.ERROR::equals);
    }
}
