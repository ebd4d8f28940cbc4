package nl.ncw.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code ncw}, and where it starts. */
@Command(name = "ncw", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Ncw implements Runnable {
    private final CommandLine commandLine;

    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private Optional<Language> language = Optional.empty();

    private Ncw(Terminal terminal) {
        commandLine = new CommandLine(this)
                .addSubcommand(new SamplesCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(CatalogueCommand.line(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err());
        // After the subcommands, so that they have the words too.
        commandLine.setResourceBundle(terminal.wording().bundle());
        commandLine
                .getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(terminal.wording().get("usage.command"));
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintWriter out = printer(FileDescriptor.out, "stdout.encoding");
        PrintWriter err = printer(FileDescriptor.err, "stderr.encoding");
        int code = run(List.of(arguments), Locale.getDefault(Locale.Category.DISPLAY), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command in a machine's locale, which decides the language unless {@code --lang} does. */
    static int run(List<String> arguments, Locale machine, PrintWriter out, PrintWriter err) {
        Optional<Language> asked = Language.asked(arguments);
        Wording wording = Wording.in(asked.orElseGet(() -> Language.of(machine)));
        Terminal terminal = new Terminal(out, err, wording, asked.orElse(Language.NL));
        return new Ncw(terminal).commandLine.execute(arguments.toArray(String[]::new));
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine, "no command");
    }

    /** A printer in the encoding of the terminal. Where it has none but ASCII, UTF-8 loses less. */
    private static PrintWriter printer(FileDescriptor descriptor, String property) {
        String name = System.getProperty(property, System.getProperty("sun." + property, "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        Charset used = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), used), false);
    }
}
