package nl.ncw.examples.cli.terminal;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Name of an option as the user typed it, for messages: an option may have several names. */
public final class TypedOption {
    private TypedOption() {}

    /**
     * Returns the name by which an option stands in a command line.
     *
     * @param option the option
     * @param arguments the arguments as they were typed
     * @return the name; the longest one if the option is not among the arguments
     */
    public static String name(OptionSpec option, List<String> arguments) {
        List<String> names = List.of(option.names());
        return arguments.stream()
                .map(argument -> argument.replaceFirst("(?s)=.*", ""))
                .filter(names::contains)
                .findFirst()
                .orElseGet(option::longestName);
    }
}
