package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what differs between two versions of the catalogue, or what overlays change in one. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CatalogueDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            descriptionKey = "old-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> old = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            descriptionKey = "new-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> changed = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    CatalogueDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (changed.isEmpty() && overlays.isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, terminal.messages().get("catalogue.diff.nothing"));
        }
        Catalogue older = CatalogueCommand.bundled(old, terminal);
        Catalogue newer = changed.isEmpty() ? older : CatalogueCommand.bundled(changed, terminal);
        CatalogueDifference difference = CatalogueDifference.between(older, overlays.layOn(newer, terminal));
        terminal.say("catalogue.diff", difference.older(), difference.newer());
        new CatalogueDifferencePrinter(terminal).print(difference);
        return ExitCode.FINE;
    }
}
