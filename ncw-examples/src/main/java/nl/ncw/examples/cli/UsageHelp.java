package nl.ncw.examples.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Help of a command, with the names of arguments in the user's language and the options in the order in which they are
 * looked for: what is required, what the command adds, what all commands have. That of picocli is by the alphabet.
 */
final class UsageHelp extends Help {
    /** Options that say nothing about the command, in their order. */
    private static final List<String> GENERAL = List.of("--lang", "--help", "--version");

    private final ArgumentNames names;

    UsageHelp(CommandSpec command, ColorScheme colours, ArgumentNames names) {
        super(command, colours);
        this.names = names;
    }

    @Override
    public Comparator<OptionSpec> createDefaultOptionSort() {
        return Comparator.comparing((OptionSpec option) -> GENERAL.indexOf(option.longestName()))
                .thenComparing(OptionSpec::required, Comparator.reverseOrder());
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer untranslated = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
                Ansi.Text label = untranslated.renderParameterLabel(argument, Ansi.OFF, List.of());
                return colorScheme().apply(names.translate(label.toString()), styles);
            }

            @Override
            public String separator() {
                return untranslated.separator();
            }
        };
    }
}
