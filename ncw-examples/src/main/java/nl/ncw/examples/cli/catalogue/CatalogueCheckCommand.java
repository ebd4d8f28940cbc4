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

/** Command that checks whether an overlay can be applied to a catalogue, and prints what it changes. */
@Command(name = "check")
final class CatalogueCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OVERLAY.json")
    private Path file = Path.of("");

    @Mixin
    private CatalogueOptions options = new CatalogueOptions();

    CatalogueCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Catalogue base = options.read(terminal);
        Catalogue overlaid = OverlayOptions.apply(file, base, terminal);
        terminal.say("catalogue.check.fine", file, base);
        new CatalogueDifferencePrinter(terminal).print(CatalogueDifference.between(base, overlaid));
        return ExitCode.FINE;
    }
}
