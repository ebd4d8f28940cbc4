package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Command that prints the differences between two versions of the catalogue, or what overlays change in one. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CatalogueDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            descriptionKey = "old-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> oldVersion = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            descriptionKey = "new-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> newVersion = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    CatalogueDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (newVersion.isEmpty() && overlays.isEmpty()) {
            throw terminal.wrongUsage("catalogue.diff.nothing");
        }
        Catalogue older = CatalogueCommand.bundled(oldVersion, terminal);
        Catalogue newer = newVersion.isEmpty() ? older : CatalogueCommand.bundled(newVersion, terminal);
        Catalogue overlaid = overlays.applyTo(newer, terminal);
        terminal.say("catalogue.diff", older, overlaid);
        new CatalogueDifferencePrinter(terminal, older, overlaid).print();
        return ExitCode.FINE;
    }
}
