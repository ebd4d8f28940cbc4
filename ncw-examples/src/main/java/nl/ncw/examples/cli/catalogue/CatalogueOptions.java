package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The catalogue that a command line names: a version, or else the newest, with overlays on it. Brings the help along, since a
 * command of which {@code --version} is the catalogue's cannot have the standard options.
 */
final class CatalogueOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(
            names = "--version",
            paramLabel = "X.Y.Z",
            descriptionKey = "catalogue-version",
            converter = CatalogueCommand.VersionConverter.class)
    private Optional<SemanticVersion> version = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    Catalogue read(Terminal terminal) throws CommandFailure {
        return overlays.layOn(CatalogueCommand.bundled(version, terminal), terminal);
    }
}
