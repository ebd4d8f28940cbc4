package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.change.CatalogueDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays an overlay on a catalogue to see whether it fits. */
@Command(name = "check")
final class CatalogueCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Parameters(index = "0", paramLabel = "OVERLAY.json")
    private Path file = Path.of("");

    @Option(
            names = "--version",
            paramLabel = "X.Y.Z",
            descriptionKey = "catalogue-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> version = Optional.empty();

    @Mixin
    private OverlayFiles earlier = new OverlayFiles();

    CatalogueCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        Catalogue below = earlier.layOn(CatalogueCommand.bundled(version, terminal), terminal);
        Catalogue laid = OverlayFiles.lay(file, below, terminal);
        terminal.say("catalogue.check.fine", file, below);
        new DifferencePrinter(terminal).print(CatalogueDifference.between(below, laid));
        return Exit.FINE;
    }
}
