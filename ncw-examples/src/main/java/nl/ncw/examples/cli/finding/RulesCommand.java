package nl.ncw.examples.cli.finding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.internal.plaintext.NearestNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that prints the codes of findings, each with its severity, meaning and cause. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            completionCandidates = ReportFormat.Names.class,
            descriptionKey = "findings.format")
    private ReportFormat format = ReportFormat.TEXT;

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        List<FindingCode> codes = requested(FindingCodes.installed());
        return switch (format) {
            case TEXT -> print(codes);
            case JSON -> new FindingJson(terminal).printCodes(codes);
        };
    }

    private int print(List<FindingCode> codes) {
        codes.forEach(this::print);
        return ExitCode.FINE;
    }

    /** Returns all codes, the requested one, or those that begin with the requested word, such as {@code answer}. */
    private List<FindingCode> requested(FindingCodes known) throws CommandFailure {
        if (code.isEmpty()) {
            return known.all();
        }
        // Findings are printed with their code in brackets.
        String name = code.get().replaceAll("[\\[\\]\\s]", "");
        List<FindingCode> found = known.all().stream()
                .filter(candidate ->
                        candidate.code().equals(name) || candidate.code().startsWith(name + "."))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        List<String> names = known.all().stream().map(FindingCode::code).toList();
        String nearest = String.join(", ", NearestNames.of(name, names).ranked());
        throw terminal.wrongUsage("rules.unknown", name, nearest);
    }

    private void print(FindingCode explained) {
        terminal.text(
                terminal.out(), TerminalStyle.HEADING, 0, "%s (%s)".formatted(explained.code(), severity(explained)));
        terminal.text(1, explained.meaning().in(terminal.locale()));
        terminal.detail("rules.cause", explained.cause().in(terminal.locale()));
    }

    private String severity(FindingCode explained) {
        String severity =
                terminal.messages().get("severity." + explained.severity().key());
        return explained.mildest() == explained.severity()
                ? severity
                : terminal.messages()
                        .get(
                                "rules.severity-depends",
                                severity,
                                terminal.messages()
                                        .get("severity." + explained.mildest().key()));
    }
}
