package nl.ncw.examples.cli.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.finding.Severity;

/** Report of a conversion: the numbers of files, and what there is to say about some of them. */
final class ConversionReport {
    private final Terminal terminal;
    private final Path folder;
    private final Path target;
    private final Map<FileOutcome.Kind, Integer> numbers = new EnumMap<>(FileOutcome.Kind.class);
    private final List<FileOutcome> remarked = new ArrayList<>();
    private final List<FileOutcome> withErrors = new ArrayList<>();
    private final List<FileOutcome> failed = new ArrayList<>();

    ConversionReport(Terminal terminal, Path folder, Path target) {
        this.terminal = terminal;
        this.folder = folder;
        this.target = target;
    }

    void add(FileOutcome outcome) {
        numbers.merge(outcome.kind(), 1, Integer::sum);
        if (outcome.kind() == FileOutcome.Kind.FAILED) {
            failed.add(outcome);
            return;
        }
        if (!outcome.text().isEmpty()) {
            remarked.add(outcome);
        }
        if (outcome.findings().count(Severity.ERROR) > 0) {
            withErrors.add(outcome);
        }
    }

    /** Returns the name of the first file that was read with errors. */
    Optional<String> firstWithErrors() {
        return withErrors.stream().map(FileOutcome::name).findFirst();
    }

    /** Prints the report. Returns the exit code. */
    int print() {
        OutcomeLists lists = new OutcomeLists(terminal);
        lists.print("bulk.remarks", remarked, FileOutcome::text);
        lists.print("bulk.read-with-errors", withErrors, outcome -> outcome.counts(terminal.messages()));
        lists.print("bulk.failed", failed, FileOutcome::text);
        terminal.say(
                failed.isEmpty() ? TerminalStyle.DONE : TerminalStyle.ERROR,
                "bulk.converted",
                folder,
                target,
                number(FileOutcome.Kind.WRITTEN),
                number(FileOutcome.Kind.UNCHANGED),
                number(FileOutcome.Kind.FAILED));
        if (!failed.isEmpty()) {
            terminal.say("bulk.again");
        }
        return failed.isEmpty() && withErrors.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
    }

    private int number(FileOutcome.Kind kind) {
        return numbers.getOrDefault(kind, 0);
    }
}
