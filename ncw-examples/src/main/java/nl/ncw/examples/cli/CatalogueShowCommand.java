package nl.ncw.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a catalogue. It has no standard options, since its version is that of the catalogue. */
@Command(name = "show")
final class CatalogueShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(names = "--profile", paramLabel = ProfileCommand.PROFILES)
    private Optional<CooperationProfile> profile = Optional.empty();

    @Option(
            names = "--version",
            paramLabel = "X.Y.Z",
            descriptionKey = "catalogue-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> version = Optional.empty();

    @Mixin
    private OverlayFiles overlays = new OverlayFiles();

    CatalogueShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        Catalogue catalogue = overlays.layOn(CatalogueCommand.bundled(version, terminal), terminal);
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
