package nl.ncw.examples.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.Display;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Command {@code ncw} with its subcommands, and the main method. */
@Command(name = "ncw", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class Ncw implements Runnable {
    private final Terminal terminal;
    private final CommandLine commandLine;

    @Option(
            names = "--lang",
            paramLabel = "nl|en|de|fr",
            completionCandidates = Language.Codes.class,
            scope = ScopeType.INHERIT)
    private Optional<Language> language = Optional.empty();

    private Ncw(
            List<String> arguments, Terminal terminal, BufferedReader in, CommandLine.IExecutionStrategy execution) {
        this.terminal = terminal;
        ArgumentNames names = new ArgumentNames(terminal.messages());
        commandLine = new CommandLine(this);
        new Subcommands(terminal, in).addTo(commandLine, arguments);
        commandLine
                .registerConverter(CooperationProfile.class, CooperationProfile::ofKey)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(execution)
                .setParameterExceptionHandler(new UsageErrorHandler(terminal))
                .setExecutionExceptionHandler(new CommandFailureHandler(terminal))
                .setUsageHelpWidth(terminal.columns())
                .setHelpFactory((command, colours) -> new UsageHelp(command, colours, names))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.display().isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(terminal.out())
                .setErr(terminal.err());
        // Set after the subcommands are added, since it is passed on to them.
        commandLine.setResourceBundle(terminal.messages().bundle());
        commandLine
                .getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(terminal.messages().get("usage.command"));
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintWriter out = printer(FileDescriptor.out, "stdout.encoding");
        PrintWriter err = printer(FileDescriptor.err, "stderr.encoding");
        // The input is answers to prompts: numbers, in ASCII.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StandardStreams streams = new StandardStreams(System.in, new FileOutputStream(FileDescriptor.out));
        Terminal terminal = terminal(List.of(arguments), machine(), out, err, streams, display());
        int code = run(List.of(arguments), in, terminal);
        out.flush();
        err.flush();
        ClassDataArchive.requested().ifPresent(archive -> archive.makeInBackground(ArchiveTraining.class));
        System.exit(code);
    }

    /** Runs the command without a terminal. The language is that of {@code --lang}, or else that of the machine's locale. */
    static int run(
            List<String> arguments,
            Locale machine,
            BufferedReader in,
            PrintWriter out,
            PrintWriter err,
            StandardStreams streams) {
        return run(arguments, in, terminal(arguments, machine, out, err, streams, Display.PLAIN));
    }

    private static Terminal terminal(
            List<String> arguments,
            Locale machine,
            PrintWriter out,
            PrintWriter err,
            StandardStreams streams,
            Display display) {
        Optional<Language> requested = Language.requestedBy(arguments);
        TerminalMessages messages = TerminalMessages.in(requested.orElseGet(() -> Language.of(machine)));
        return new Terminal(out, err, messages, requested.orElse(Language.NL), streams, display);
    }

    private static int run(List<String> arguments, BufferedReader in, Terminal terminal) {
        String[] line = arguments.toArray(String[]::new);
        CommandLine.IExecutionStrategy last = new CommandLine.RunLast();
        return new Ncw(arguments, terminal, in, parsed -> {
                    StreamArguments streamed = StreamArguments.of(parsed);
                    if (streamed.takeInputTwice()) {
                        terminal.complain(terminal.messages().get("standard.input-twice"));
                        return ExitCode.WRONG_USAGE;
                    }
                    return streamed.takeOutput()
                            ? new Ncw(arguments, terminal.onErr(), in, last).commandLine.execute(line)
                            : last.execute(parsed);
                })
                .commandLine.execute(line);
    }

    @Override
    public void run() {
        new QuickStart(terminal).print();
    }

    /** Returns the locale of the machine, or the one that the user gave to Java, which wins. */
    private static Locale machine() {
        Locale java = Locale.getDefault(Locale.Category.DISPLAY);
        return isGivenToJava() ? java : Language.machine(java, System.getenv());
    }

    private static boolean isGivenToJava() {
        Stream<String> variables = Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream());
        Stream<String> arguments =
                ProcessHandle.current().info().arguments().stream().flatMap(Stream::of);
        return Stream.concat(variables, arguments).anyMatch(option -> option.contains("-Duser.language"));
    }

    /** Returns the display of this process. Without a console, the output goes to a file or another program. */
    private static Display display() {
        return Display.of(
                System.getenv(),
                System.console() != null,
                System.getProperty("os.name", "").startsWith("Windows"),
                () -> CommandSpec.create().usageMessage().autoWidth(true).width());
    }

    /** Returns a writer in the encoding of the terminal, but in UTF-8 if that is ASCII, so that fewer characters are lost. */
    private static PrintWriter printer(FileDescriptor descriptor, String property) {
        String name = System.getProperty(property, System.getProperty("sun." + property, "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        Charset used = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        // Each line at once: results and remarks are to be read in the order in which they were said.
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), used), true);
    }
}
