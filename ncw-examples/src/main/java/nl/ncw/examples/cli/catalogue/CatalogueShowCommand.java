package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Command that prints a catalogue. It has no standard options, since its {@code --version} is that of the catalogue. */
@Command(name = "show")
final class CatalogueShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--profile", paramLabel = ProfileKeys.ALL, completionCandidates = ProfileKeys.class)
    private Optional<CooperationProfile> profile = Optional.empty();

    @Mixin
    private CatalogueOptions options = new CatalogueOptions();

    CatalogueShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Catalogue catalogue = options.read(terminal);
        if (profile.isPresent() && !catalogue.profiles().containsKey(profile.get())) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    terminal.messages()
                            .get(
                                    "catalogue.profile-not-covered",
                                    catalogue,
                                    profile.get().key()));
        }
        new CataloguePrinter(terminal, catalogue).print(profile);
        return ExitCode.FINE;
    }
}
