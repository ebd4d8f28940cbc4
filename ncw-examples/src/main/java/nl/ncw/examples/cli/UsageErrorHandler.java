package nl.ncw.examples.cli;

import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Handler that prints what is wrong with a command line, in the user's language. The messages of picocli are English only. */
final class UsageErrorHandler implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrorHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException error, String[] arguments) {
        terminal.complain(message(error));
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (command.getSubcommands().isEmpty()) {
            terminal.err().println(terminal.messages().get("usage.see-help", name));
        } else {
            command.usage(terminal.err());
        }
        return ExitCode.WRONG_USAGE;
    }

    private String message(CommandLine.ParameterException error) {
        TerminalMessages messages = terminal.messages();
        if (error instanceof CommandLine.MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageErrorHandler::name).collect(Collectors.joining(", "));
            return messages.get("usage.missing", names);
        }
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return messages.get("usage.wrong-value", error.getValue(), name(error.getArgSpec()));
        }
        if (error.getArgSpec() != null) {
            return messages.get("usage.wrong-use", name(error.getArgSpec()));
        }
        return messages.get("usage.no-command");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
