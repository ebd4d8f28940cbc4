package nl.ncw.examples.cli.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.finding.FindingJson;
import nl.ncw.examples.cli.finding.FindingOptions;
import nl.ncw.examples.cli.finding.ReportFormat;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.finding.Severity;

/**
 * Check of the agreements in a folder. Prints a line for each file, then the files with errors and those that cannot be
 * read. For programs it prints the findings in each file as JSON, and the rest to the remarks.
 */
public final class FolderCheck {
    private final Terminal terminal;
    private final FindingOptions options;
    private final ReportFormat format;
    private final List<FileOutcome> waiting = new ArrayList<>();
    private final List<FileOutcome> remarked = new ArrayList<>();
    private final List<FileOutcome> withErrors = new ArrayList<>();
    private final List<FileOutcome> failed = new ArrayList<>();
    private int number;

    /**
     * Creates a check.
     *
     * @param terminal the terminal
     * @param options the findings that the user chose; of a summary, no line for each file is printed
     * @param format the format of the report
     */
    public FolderCheck(Terminal terminal, FindingOptions options, ReportFormat format) {
        this.terminal = terminal;
        this.options = options;
        this.format = format;
    }

    /**
     * Checks the files and prints the report.
     *
     * @param folder the folder with the files
     * @param check the check of one file
     * @return the exit code: {@link ExitCode#ERRORS_FOUND} if a file has errors or cannot be read
     * @throws CommandFailure if the folder cannot be read or has no agreements
     */
    public int run(Path folder, FileCheck check) throws CommandFailure {
        FolderRun run = FolderRun.over(folder, terminal);
        boolean showsProgress =
                format == ReportFormat.TEXT && terminal.display().isTerminal();
        if (format == ReportFormat.JSON) {
            terminal.out().println("{ \"files\" : [");
        }
        run.run((file, input, own) -> outcome(file, check.check(input, own)), showsProgress, outcome -> {
            add(outcome);
            if (showsProgress) {
                waiting.add(outcome.withoutJson());
            } else {
                print(outcome);
            }
        });
        waiting.forEach(this::print);
        if (format == ReportFormat.JSON) {
            terminal.out().println("] }");
        }
        printEnd(folder);
        return failed.isEmpty() && withErrors.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
    }

    /**
     * Returns the first file with errors.
     *
     * @return its name below the folder, or empty if no file has errors
     */
    public Optional<String> firstWithErrors() {
        return withErrors.stream().map(FileOutcome::name).findFirst();
    }

    private FileOutcome outcome(FolderFile file, CheckedFile checked) {
        FindingCounts findings = FindingCounts.of(checked.findings());
        // A signature that is not intact is an error of the file, though of no question in it.
        FindingCounts all = checked.isIntact() ? findings : findings.plus(FindingCounts.ONE_ERROR);
        String json =
                format == ReportFormat.JSON ? FindingJson.ofFile(file.name(), options.select(checked.findings())) : "";
        return FileOutcome.checked(file, all, json);
    }

    private void add(FileOutcome outcome) {
        number++;
        FileOutcome kept = outcome.withoutJson();
        if (kept.kind() == FileOutcome.Kind.FAILED) {
            failed.add(kept);
            return;
        }
        if (!kept.text().isEmpty()) {
            remarked.add(kept);
        }
        if (kept.findings().count(Severity.ERROR) > 0) {
            withErrors.add(kept);
        }
    }

    private void print(FileOutcome outcome) {
        boolean isFailed = outcome.kind() == FileOutcome.Kind.FAILED;
        if (format == ReportFormat.JSON) {
            String json = isFailed ? FindingJson.ofFailure(outcome.name(), outcome.text()) : outcome.json();
            terminal.out().println(number == 1 ? json : "," + json);
        } else if (!isFailed && !options.isSummary() && !options.isErrorsOnly()) {
            terminal.text(0, outcome.counts(terminal.messages()));
        }
    }

    private void printEnd(Path folder) {
        Terminal end = format == ReportFormat.JSON ? terminal.onErr() : terminal;
        OutcomeLists lists = new OutcomeLists(end);
        if (format == ReportFormat.TEXT && !options.isSummary() && !options.isErrorsOnly()) {
            end.out().println();
        }
        if (!options.isSummary()) {
            lists.print("bulk.remarks", remarked, FileOutcome::text);
            lists.print("bulk.with-errors", withErrors, outcome -> outcome.counts(terminal.messages()));
        }
        lists.print("bulk.failed", failed, FileOutcome::text);
        end.say(
                failed.isEmpty() && withErrors.isEmpty() ? TerminalStyle.DONE : TerminalStyle.ERROR,
                "bulk.checked",
                folder,
                number,
                withErrors.size(),
                failed.size());
    }
}
