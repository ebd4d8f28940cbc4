package nl.ncw.examples.cli;

import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with a command line, in the user's language, which picocli itself cannot. */
final class UsageErrorHandler implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrorHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        terminal.complain(complaint(wrong));
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (command.getSubcommands().isEmpty()) {
            terminal.err().println(terminal.messages().get("usage.see-help", name));
        } else {
            command.usage(terminal.err());
        }
        return ExitCode.WRONG_USAGE;
    }

    private String complaint(CommandLine.ParameterException wrong) {
        TerminalMessages messages = terminal.messages();
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageErrorHandler::name).collect(Collectors.joining(", "));
            return messages.get("usage.missing", names);
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return messages.get("usage.wrong-value", wrong.getValue(), name(wrong.getArgSpec()));
        }
        if (wrong.getArgSpec() != null) {
            return messages.get("usage.wrong-use", name(wrong.getArgSpec()));
        }
        return messages.get("usage.no-command");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
