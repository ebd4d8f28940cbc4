package nl.ncw.examples.cli;

import java.util.Iterator;
import java.util.List;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command that prints the script by which a shell completes commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CompletionCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The script is the same for both: zsh loads its module for scripts of bash. */
    @Parameters(index = "0", paramLabel = "bash|zsh", completionCandidates = Shells.class)
    private Shell shell = Shell.BASH;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandSpec root = spec.root();
        terminal.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    }

    /** Shells whose completion is known. */
    enum Shell {
        BASH,
        ZSH
    }

    /** Names of the shells on the command line. */
    static final class Shells implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("bash", "zsh").iterator();
        }
    }
}
