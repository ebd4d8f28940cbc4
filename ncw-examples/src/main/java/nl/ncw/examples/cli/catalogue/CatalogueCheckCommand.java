package nl.ncw.examples.cli.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.QuestionId;
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
        String name = InputFile.of(file, terminal).name();
        List<Catalogue.Entry> never = neverAsked(base, overlaid);
        if (never.isEmpty()) {
            terminal.say("catalogue.check.fine", name, base);
        } else {
            terminal.say("catalogue.check.never-asked", name, base, never.size());
            CataloguePrinter questions = new CataloguePrinter(terminal, overlaid);
            never.forEach(entry -> questions.print(entry.question(), Optional.empty()));
            terminal.out().println();
        }
        new CatalogueDifferencePrinter(terminal, base, overlaid).print();
        return never.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
    }

    /** Returns the questions that the overlay adds or changes so that nobody is ever asked them. */
    private static List<Catalogue.Entry> neverAsked(Catalogue base, Catalogue overlaid) {
        Set<QuestionId> before =
                base.neverAsked().stream().map(entry -> entry.question().id()).collect(Collectors.toSet());
        return overlaid.neverAsked().stream()
                .filter(entry -> !before.contains(entry.question().id()))
                .toList();
    }
}
