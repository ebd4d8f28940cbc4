package nl.ncw.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a catalogue. It has no standard options, since its version is that of the catalogue. */
@Command(name = "show")
final class CatalogueShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--profile", paramLabel = ProfileCommand.PROFILES)
    private Optional<CooperationProfile> profile = Optional.empty();

    @Mixin
    private ChosenCatalogue chosen = new ChosenCatalogue();

    CatalogueShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        Catalogue catalogue = chosen.read(terminal);
        if (profile.isPresent() && !catalogue.profiles().containsKey(profile.get())) {
            throw new Stop(
                    Exit.WRONG_USAGE,
                    terminal.wording()
                            .get(
                                    "catalogue.profile-not-covered",
                                    catalogue,
                                    profile.get().key()));
        }
        new CataloguePrinter(terminal).print(catalogue, profile);
        return Exit.FINE;
    }
}
