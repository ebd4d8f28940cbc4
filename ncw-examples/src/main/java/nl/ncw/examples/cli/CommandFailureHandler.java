package nl.ncw.examples.cli;

import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import picocli.CommandLine;

/** Handler that prints why a command failed and returns its exit code. */
final class CommandFailureHandler implements CommandLine.IExecutionExceptionHandler {
    private final Terminal terminal;

    CommandFailureHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof CommandFailure expected) {
            terminal.complain(CommandFailure.reason(expected));
            return expected.code();
        }
        terminal.complain(terminal.messages().get("bug", failure));
        failure.printStackTrace(terminal.err());
        return ExitCode.BUG;
    }
}
