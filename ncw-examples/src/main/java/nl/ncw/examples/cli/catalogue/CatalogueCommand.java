package nl.ncw.examples.cli.catalogue;

import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Command whose subcommands are about catalogues and overlays. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class CatalogueCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Returns this command with its subcommands.
     *
     * @param terminal the terminal
     * @return the command, to be added as a subcommand
     */
    public static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new CatalogueCommand())
                .addSubcommand(new CatalogueShowCommand(terminal))
                .addSubcommand(new CatalogueCheckCommand(terminal))
                .addSubcommand(new CatalogueDiffCommand(terminal));
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(terminal.messages().get("usage.command"));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    /** Returns the bundled catalogue of a version, or the newest one if no version is given. */
    static Catalogue bundled(Optional<SemanticVersion> version, Terminal terminal) throws CommandFailure {
        Catalogue latest = Catalogues.latest();
        if (version.isEmpty()) {
            return latest;
        }
        CatalogueReference reference = new CatalogueReference(latest.reference().id(), version.get());
        return Catalogues.find(reference)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.UNREADABLE, terminal.messages().get("catalogue.unknown", reference)));
    }

    /** Converter of the version of a catalogue on the command line. */
    static final class VersionConverter implements ITypeConverter<SemanticVersion> {
        @Override
        public SemanticVersion convert(String value) {
            return SemanticVersion.parse(value);
        }
    }
}
