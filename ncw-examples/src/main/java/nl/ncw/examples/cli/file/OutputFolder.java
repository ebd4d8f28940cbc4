package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/** Folder to write files to. It is made if it is missing, and a remark says so: a name with a typing error shows itself. */
public final class OutputFolder {
    private final Path path;
    private final Terminal terminal;

    private OutputFolder(Path path, Terminal terminal) {
        this.path = path;
        this.terminal = terminal;
    }

    /**
     * Returns a folder to write to.
     *
     * @param path the folder
     * @param terminal the terminal, whose language is that of failures
     * @return the folder, which is not made yet
     */
    public static OutputFolder of(Path path, Terminal terminal) {
        return new OutputFolder(path, terminal);
    }

    /**
     * Makes the folder, and those that it lies in, if it is missing.
     *
     * @throws CommandFailure if it cannot be made
     */
    public void make() throws CommandFailure {
        try {
            if (made(path.toAbsolutePath())) {
                sayMade(path, terminal);
            }
        } catch (UnwritableFileException e) {
            String reason = terminal.messages().get(e.reason(), e.place());
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("output.failed", path, reason), e);
        }
    }

    /**
     * Deletes the temporary files that killed runs left in a folder. For a run that is the only one to write many files
     * there; other commands have theirs only for as long as it takes to write a content from memory.
     *
     * @param folder the folder, which need not exist
     */
    public static void removeTemporaryFiles(Path folder) {
        PartFile.removeAll(folder);
    }

    static void sayMade(Path folder, Terminal terminal) {
        terminal.remark("output.folder-made", folder);
        // At once, since a run over many files takes its time.
        terminal.err().flush();
    }

    /** Makes a folder if it is missing. Returns whether it was. */
    static boolean made(Path folder) throws UnwritableFileException {
        // A folder behind a symbolic link is one that Files.createDirectories refuses before Java 20.
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            return true;
        } catch (AccessDeniedException e) {
            throw new UnwritableFileException("output.folder-is-denied", folder, e);
        } catch (IOException e) {
            Path existing = folder;
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            boolean isFile = Files.isRegularFile(existing);
            String reason = isFile ? "output.folder-is-file" : "output.folder-is-missing";
            throw new UnwritableFileException(reason, isFile ? existing : folder, e);
        }
    }
}
