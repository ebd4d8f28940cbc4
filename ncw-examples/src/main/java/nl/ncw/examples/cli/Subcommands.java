package nl.ncw.examples.cli;

import java.io.BufferedReader;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ncw.examples.cli.advice.AdviseCommand;
import nl.ncw.examples.cli.agreement.ExportCommand;
import nl.ncw.examples.cli.agreement.FormCommand;
import nl.ncw.examples.cli.agreement.SamplesCommand;
import nl.ncw.examples.cli.agreement.ValidateCommand;
import nl.ncw.examples.cli.catalogue.CatalogueCommand;
import nl.ncw.examples.cli.change.ImportCommand;
import nl.ncw.examples.cli.change.KeptCommand;
import nl.ncw.examples.cli.change.MergeCommand;
import nl.ncw.examples.cli.change.ProfileCommand;
import nl.ncw.examples.cli.change.SetCommand;
import nl.ncw.examples.cli.change.UpgradeCommand;
import nl.ncw.examples.cli.finding.RulesCommand;
import nl.ncw.examples.cli.signing.SignCommand;
import nl.ncw.examples.cli.signing.VerifyCommand;
import nl.ncw.examples.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Subcommands of {@code ncw}. A subcommand is created only if the command line names it, since creating all of them
 * loads the catalogue and takes longer than most of them take to run. The others are placeholders, which suffice for the
 * list in the help.
 */
final class Subcommands {
    /** Subcommand that reads the options of all others. */
    private static final String COMPLETION = "completion";

    /** First character of an argument that names a file with arguments, which picocli reads later. */
    private static final String ARGUMENT_FILE = "@";

    private final Map<String, Supplier<Object>> constructors = new LinkedHashMap<>();

    Subcommands(Terminal terminal, BufferedReader in) {
        Clock clock = Clock.systemDefaultZone();
        constructors.put("advise", () -> new AdviseCommand(terminal, in).spec());
        constructors.put("form", () -> new FormCommand(terminal));
        constructors.put("validate", () -> new ValidateCommand(terminal));
        constructors.put("import", () -> new ImportCommand(terminal));
        constructors.put("kept", () -> new KeptCommand(terminal));
        constructors.put("merge", () -> new MergeCommand(terminal, clock));
        constructors.put("export", () -> new ExportCommand(terminal));
        constructors.put("sign", () -> new SignCommand(terminal, clock));
        constructors.put("verify", () -> new VerifyCommand(terminal, clock));
        constructors.put("set", () -> new SetCommand(terminal).spec());
        constructors.put("profile", () -> new ProfileCommand(terminal));
        constructors.put("upgrade", () -> new UpgradeCommand(terminal));
        constructors.put("catalogue", () -> CatalogueCommand.line(terminal));
        constructors.put("rules", () -> new RulesCommand(terminal));
        constructors.put("samples", () -> new SamplesCommand(terminal));
        constructors.put(COMPLETION, () -> new CompletionCommand(terminal));
        constructors.put("help", () -> new HelpCommand(terminal));
    }

    /** Adds the subcommands to the command in the order of its help. */
    void addTo(CommandLine command, List<String> arguments) {
        boolean isAll = arguments.stream()
                .anyMatch(argument -> argument.equals(COMPLETION) || argument.startsWith(ARGUMENT_FILE));
        constructors.forEach((name, constructor) -> command.addSubcommand(
                name, isAll || arguments.contains(name) ? constructor.get() : CommandSpec.create()));
    }
}
