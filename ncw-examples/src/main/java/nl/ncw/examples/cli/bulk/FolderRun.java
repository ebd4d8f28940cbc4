package nl.ncw.examples.cli.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/** Run over the files of a folder: finds them, works on them, and takes a failure as the result of one file. */
final class FolderRun {
    private final Terminal terminal;
    private final List<FolderFile> files;

    private FolderRun(Terminal terminal, List<FolderFile> files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** Returns a run over the agreements in a folder. Requires that there are some. */
    static FolderRun over(Path folder, Terminal terminal) throws CommandFailure {
        return over(folder, folder, terminal);
    }

    /** Returns a run over the agreements in a folder, without those in the output folder. Requires that there are some. */
    static FolderRun over(Path folder, Path output, Terminal terminal) throws CommandFailure {
        try {
            List<FolderFile> files = AgreementFolder.files(folder, output);
            if (files.isEmpty()) {
                throw new CommandFailure(
                        ExitCode.UNREADABLE, terminal.messages().get("bulk.empty", folder));
            }
            return new FolderRun(terminal, files);
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "input.is-denied" : "input.breaks-off";
            String message = terminal.messages()
                    .get("bulk.folder-failed", folder, terminal.messages().get(reason));
            throw new CommandFailure(ExitCode.UNREADABLE, message, e);
        }
    }

    /** Returns whether two paths are those of one folder, which need not exist. */
    static boolean isSame(Path folder, Path other) {
        try {
            return AgreementFolder.real(folder).equals(AgreementFolder.real(other));
        } catch (IOException e) {
            return false;
        }
    }

    List<FolderFile> files() {
        return files;
    }

    /** Works on each file and takes the results in the order of the names. */
    void run(FileWork work, boolean showsProgress, OrderedWork.Results<FileOutcome> results) throws CommandFailure {
        try (FolderProgress progress = FolderProgress.of(showsProgress ? files.size() : 0, terminal)) {
            OrderedWork.run(files, file -> outcome(work, file), outcome -> {
                results.take(outcome);
                progress.step();
            });
        }
    }

    private FileOutcome outcome(FileWork work, FolderFile file) {
        StringWriter remarks = new StringWriter();
        Terminal own = terminal.printingTo(new PrintWriter(remarks));
        try {
            if (Files.isDirectory(file.path())) {
                // Only those that cannot be listed are among the files.
                return failed(file, terminal.messages().get("input.is-denied"));
            }
            return work.on(file, InputFile.of(file.path(), own).inMemory(), own)
                    .withText(named(file, remarks.toString()));
        } catch (CommandFailure e) {
            return failed(file, CommandFailure.reason(e));
        } catch (IOException | RuntimeException e) {
            // A bug that one file brings to light does not take the others along.
            return failed(file, terminal.messages().get("bulk.bug", e));
        }
    }

    private FileOutcome failed(FolderFile file, String reason) {
        return FileOutcome.failed(file, named(file, reason));
    }

    /** Returns a text behind the name of the file, which most texts have themselves. */
    private String named(FolderFile file, String text) {
        boolean isNamed = text.isEmpty() || text.contains(file.path().toString());
        return isNamed ? text : terminal.messages().get("bulk.about-file", file.name(), text);
    }

    /** What is done with a file. */
    interface FileWork {
        FileOutcome on(FolderFile file, InputFile input, Terminal own) throws CommandFailure, IOException;
    }
}
