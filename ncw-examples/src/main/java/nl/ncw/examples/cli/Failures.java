package nl.ncw.examples.cli;

import picocli.CommandLine;

/** Ends a command that could not do its work. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof Stop stop) {
            terminal.complain(stop.getMessage());
            return stop.code();
        }
        terminal.complain(terminal.wording().get("bug", failure));
        failure.printStackTrace(terminal.err());
        return Exit.BUG;
    }
}
