package nl.ncw.examples.cli.bulk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.OutputFolder;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * Conversion of the agreements in a folder into files of another folder. What is as an earlier run wrote it is skipped if
 * its input and the options are the same, and replaced if not. Another file that is there already is not replaced, unless
 * the user says so.
 */
public final class FolderConversion {
    private final Terminal terminal;
    private final FolderTarget target;
    private Optional<String> firstWithErrors = Optional.empty();

    /**
     * Creates a conversion.
     *
     * @param terminal the terminal
     * @param target the folder to write to
     */
    public FolderConversion(Terminal terminal, FolderTarget target) {
        this.terminal = terminal;
        this.target = target;
    }

    /**
     * Converts the files and prints what became of them.
     *
     * @param folder the folder with the files
     * @param conversion the conversion of one file
     * @return the exit code: {@link ExitCode#ERRORS_FOUND} if a file has findings of severity error or failed
     * @throws CommandFailure if the folder cannot be read or has no agreements, or if the output folder cannot be used
     */
    public int run(Path folder, FileConversion conversion) throws CommandFailure {
        requireUsable(folder);
        FolderRun run = FolderRun.over(folder, target.folder(), terminal);
        OutputNames names = new OutputNames(run.files(), target.extension());
        OutputFolder.of(target.folder(), terminal).make();
        ConversionReport report = new ConversionReport(terminal, folder, target.folder());
        try (WrittenFiles written = WrittenFiles.open(target.folder(), terminal)) {
            names.folders()
                    .forEach(name ->
                            OutputFolder.removeTemporaryFiles(target.folder().resolve(name)));
            run.run(work(names, written, conversion), true, outcome -> {
                report.add(outcome);
                outcome.written().ifPresent(written::confirm);
            });
        }
        firstWithErrors = report.firstWithErrors();
        return report.print();
    }

    private FolderRun.FileWork work(OutputNames names, WrittenFiles written, FileConversion conversion) {
        OneConversion one = new OneConversion(target, written, terminal);
        return (file, input, own) -> {
            requireOwnName(file, names);
            return one.convert(file, names.of(file), input, content -> conversion.convert(content, own));
        };
    }

    /**
     * Returns the first file that was read with errors.
     *
     * @return its name below the folder, or empty if there is none
     */
    public Optional<String> firstWithErrors() {
        return firstWithErrors;
    }

    private void requireUsable(Path folder) throws CommandFailure {
        if (StandardStreams.isOutput(target.folder())) {
            throw failure(ExitCode.WRONG_USAGE, "standard.output-for-folder");
        }
        if (Files.exists(target.folder()) && !Files.isDirectory(target.folder())) {
            String reason = terminal.messages().get("output.folder-is-file", target.folder());
            throw failure(ExitCode.UNWRITABLE, "output.failed", target.folder(), reason);
        }
        // The next run would take what this one wrote for what it has to read.
        if (FolderRun.isSame(folder, target.folder())) {
            throw failure(ExitCode.WRONG_USAGE, "bulk.same-folder", folder);
        }
    }

    private void requireOwnName(FolderFile file, OutputNames names) throws CommandFailure {
        Optional<String> other = names.other(file);
        if (other.isPresent()) {
            throw failure(ExitCode.UNWRITABLE, "bulk.same-output", other.get(), names.of(file));
        }
    }

    private CommandFailure failure(int code, String key, Object... values) {
        return new CommandFailure(code, terminal.messages().get(key, values));
    }
}
