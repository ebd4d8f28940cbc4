package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Handler that prints what is wrong with a command line, in the user's language. The messages of picocli are English only. */
final class UsageErrorHandler implements CommandLine.IParameterExceptionHandler {
    /** Character in the place of one that the encoding of the machine does not have. */
    private static final String UNKNOWN = "\uFFFD";

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
        Optional<String> garbled = garbled(error);
        if (garbled.isPresent()) {
            return messages.get("usage.file-name-encoding", garbled.get().replace(UNKNOWN, "?"));
        }
        if (error instanceof CommandLine.MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageErrorHandler::name).collect(Collectors.joining(", "));
            return messages.get("usage.missing", names);
        }
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            boolean isFile = List.of(error.getArgSpec().auxiliaryTypes()).contains(Path.class);
            return isFile
                    ? messages.get("usage.file-name", error.getValue())
                    : messages.get("usage.wrong-value", error.getValue(), name(error.getArgSpec()));
        }
        if (error.getArgSpec() != null) {
            return messages.get("usage.wrong-use", name(error.getArgSpec()));
        }
        return messages.get("usage.no-command");
    }

    /** Returns the argument with characters that the encoding of the machine does not have. */
    private static Optional<String> garbled(CommandLine.ParameterException error) {
        List<String> unmatched =
                error instanceof CommandLine.UnmatchedArgumentException found ? found.getUnmatched() : List.of();
        return Stream.concat(unmatched.stream(), Optional.ofNullable(error.getValue()).stream())
                .filter(text -> text.contains(UNKNOWN))
                .findFirst();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
