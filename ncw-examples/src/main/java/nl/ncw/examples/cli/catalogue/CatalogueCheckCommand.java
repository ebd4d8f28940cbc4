package nl.ncw.examples.cli.catalogue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays an overlay on a catalogue to see whether it fits. */
@Command(name = "check")
final class CatalogueCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OVERLAY.json")
    private Path file = Path.of("");

    @Mixin
    private CatalogueOptions chosen = new CatalogueOptions();

    CatalogueCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Catalogue below = chosen.read(terminal);
        Catalogue laid = OverlayOptions.lay(file, below, terminal);
        terminal.say("catalogue.check.fine", file, below);
        new CatalogueDifferencePrinter(terminal).print(CatalogueDifference.between(below, laid));
        return ExitCode.FINE;
    }
}
