package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.List;
import nl.ncw.examples.cli.terminal.StandardStreams;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Arguments of a command that name standard input or output.
 *
 * @param command the parsed command, without a subcommand
 */
record StreamArguments(ParseResult command) {
    private static final String OUT = "--out";

    /** Returns those of the command that a command line runs. */
    static StreamArguments of(ParseResult line) {
        ParseResult command = line;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        return new StreamArguments(command);
    }

    /** Returns whether a document goes to standard output, so that messages cannot. */
    boolean takeOutput() {
        return !command.isUsageHelpRequested()
                && command.hasMatchedOption(OUT)
                && command.matchedOption(OUT).originalStringValues().stream().anyMatch(StandardStreams::isOutput);
    }

    /** Returns whether standard input is named more than once, though it can be read only once. */
    boolean takeInputTwice() {
        return command.matchedArgs().stream()
                        .filter(StreamArguments::isInput)
                        .flatMap(argument ->
                                argument.originalStringValues().stream().filter(file -> isInput(file, argument)))
                        .count()
                > 1;
    }

    /** Returns whether an argument names files to read, or copies of an agreement. */
    private static boolean isInput(ArgSpec argument) {
        boolean isOut =
                argument instanceof OptionSpec option && List.of(option.names()).contains(OUT);
        return !isOut && !List.of(argument.auxiliaryTypes()).contains(String.class);
    }

    /** Returns whether a text names standard input. A copy may have a name before it: {@code NAME=-}. */
    private static boolean isInput(String text, ArgSpec argument) {
        boolean isFile = List.of(argument.auxiliaryTypes()).contains(Path.class);
        return StandardStreams.isInput(isFile ? text : text.substring(text.indexOf('=') + 1));
    }
}
