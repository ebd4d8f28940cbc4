package nl.ncw.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command that prints the help of a command. The one of picocli speaks English only. */
@Command(name = "help", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class HelpCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "COMMAND")
    private List<String> names = new ArrayList<>();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine found = spec.root().commandLine();
        for (String name : names) {
            CommandLine above = found;
            found = Optional.ofNullable(above.getSubcommands().get(name))
                    .orElseThrow(() -> new UnmatchedArgumentException(above, List.of(name)));
        }
        found.usage(terminal.out());
    }
}
