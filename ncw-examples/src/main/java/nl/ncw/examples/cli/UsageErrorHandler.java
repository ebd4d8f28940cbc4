package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TypedOption;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Handler that prints what is wrong with a command line, in the user's language. The messages of picocli are English only. */
final class UsageErrorHandler implements CommandLine.IParameterExceptionHandler {
    /** Character in the place of one that the encoding of the machine does not have. */
    private static final String UNKNOWN = "\uFFFD";

    /** Messages about more files than a command reads, by the label of its only parameter. */
    private static final Map<String, String> TOO_MANY_FILES =
            Map.of("FILE", "usage.one-file", "FILE.pdf", "usage.one-file", "FILE|DIR", "usage.one-file-or-folder");

    private final Terminal terminal;
    private final ArgumentNames names;

    UsageErrorHandler(Terminal terminal) {
        this.terminal = terminal;
        this.names = new ArgumentNames(terminal.messages());
    }

    @Override
    public int handleParseException(CommandLine.ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        boolean isNoCommand =
                !command.getSubcommands().isEmpty() && unmatched(error).isEmpty();
        terminal.complain(message(error, List.of(arguments)));
        if (isNoCommand && error.getArgSpec() == null) {
            command.usage(terminal.err());
        } else {
            terminal.err()
                    .println(get("usage.see-help", command.getCommandSpec().qualifiedName()));
        }
        return ExitCode.WRONG_USAGE;
    }

    private String message(CommandLine.ParameterException error, List<String> arguments) {
        Optional<String> garbled = garbled(error);
        if (garbled.isPresent()) {
            return get("usage.file-name-encoding", garbled.get().replace(UNKNOWN, "?"));
        }
        // A misspelt option is why another one is missing.
        Optional<String> unknown = unmatched(error).stream()
                .filter(argument -> argument.startsWith("-") && argument.length() > 1)
                .findFirst();
        if (unknown.isPresent()) {
            String option = unknown.get().replaceFirst("=.*", "");
            return get("usage.unknown-option", option) + nearestOption(option, options(error.getCommandLine()));
        }
        Optional<String> tooMany = tooManyFiles(error);
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        if (error instanceof CommandLine.MissingParameterException missing) {
            return get(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(argument -> name(argument, arguments))
                            .collect(Collectors.joining(", ")));
        }
        if (error instanceof CommandLine.UnmatchedArgumentException) {
            return unknown(error);
        }
        return error.getArgSpec() == null ? get("usage.no-command") : wrongUse(error, arguments);
    }

    /** Returns that a command reads one file, if it got more. */
    private Optional<String> tooManyFiles(CommandLine.ParameterException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        List<String> unmatched = unmatched(error);
        return command.positionalParameters().stream()
                .filter(parameter ->
                        !unmatched.isEmpty() && command.positionalParameters().size() == 1)
                .flatMap(parameter -> Optional.ofNullable(TOO_MANY_FILES.get(parameter.paramLabel())).stream())
                .findFirst()
                .map(key -> get(key, command.qualifiedName(), String.join(" ", unmatched)));
    }

    private String unknown(CommandLine.ParameterException error) {
        Set<String> commands = error.getCommandLine().getSubcommands().keySet();
        String first = unmatched(error).get(0);
        return commands.isEmpty()
                ? get("usage.unknown", String.join(" ", unmatched(error)))
                : get("usage.unknown-command", first) + nearest(first, commands);
    }

    private String wrongUse(CommandLine.ParameterException error, List<String> arguments) {
        ArgSpec argument = error.getArgSpec();
        if (error.getValue() == null) {
            return get("usage.wrong-use", name(argument, arguments));
        }
        if (List.of(argument.auxiliaryTypes()).contains(Path.class)) {
            return get("usage.file-name", error.getValue());
        }
        List<String> choices = List.of(label(argument).split("\\|"));
        if (choices.size() == 1) {
            return get("usage.wrong-value", error.getValue(), name(argument, arguments)) + example(argument);
        }
        String name = argument instanceof OptionSpec option ? TypedOption.name(option, arguments) : label(argument);
        return get("usage.wrong-choice", error.getValue(), name, String.join(", ", choices))
                + nearest(error.getValue(), choices);
    }

    /** Returns a question for the name that the user may have meant, or nothing. */
    private String nearest(String written, Collection<String> known) {
        return terminal.messages().nearest(written, known);
    }

    /** Returns a question for the option that a word of the user's language means, or else for the nearest. */
    private String nearestOption(String written, List<String> known) {
        String word = written.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        List<String> meant = Stream.of(get("usage.option-words").split(" "))
                .map(pair -> pair.split("="))
                .filter(pair -> pair[0].equals(word) && known.contains(pair[1]))
                .map(pair -> pair[1])
                .toList();
        return meant.isEmpty() ? nearest(written, known) : terminal.messages().meant(meant);
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    /** Returns the arguments that the command does not know, also if the error is another one. */
    private static List<String> unmatched(CommandLine.ParameterException error) {
        return error instanceof CommandLine.UnmatchedArgumentException found
                ? found.getUnmatched()
                : Optional.ofNullable(error.getCommandLine().getParseResult())
                        .map(CommandLine.ParseResult::unmatched)
                        .orElse(List.of());
    }

    private String get(String key, Object... values) {
        return terminal.messages().get(key, values);
    }

    /** Returns the argument with characters that the encoding of the machine does not have. */
    private static Optional<String> garbled(CommandLine.ParameterException error) {
        return Stream.concat(unmatched(error).stream(), Optional.ofNullable(error.getValue()).stream())
                .filter(text -> text.contains(UNKNOWN))
                .findFirst();
    }

    /** Returns what fits an argument, by an example of its type, after a space; nothing for a type without one. */
    private String example(ArgSpec argument) {
        String key = "usage.example." + argument.auxiliaryTypes()[0].getSimpleName();
        return terminal.messages().bundle().containsKey(key) ? " " + get(key) : "";
    }

    private String name(ArgSpec argument, List<String> arguments) {
        return argument instanceof OptionSpec option
                ? TypedOption.name(option, arguments) + " " + label(argument)
                : label(argument);
    }

    private String label(ArgSpec argument) {
        return names.translate(argument.paramLabel());
    }
}
