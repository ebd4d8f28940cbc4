package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.SemanticVersion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Options that select a catalogue: its version, the newest by default, and overlays. The help option is among them, since a
 * command whose {@code --version} is that of the catalogue cannot have the standard options.
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
        return overlays.applyTo(CatalogueCommand.bundled(version, terminal), terminal);
    }
}
