package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * File to write, or standard output. A file is written whole or not at all: what stood there stays until the new content
 * is complete, and its permissions stay. A symbolic link stays a link, and the file that it names is written. A device, a
 * pipe or a socket is never replaced by a file; the content is written to it. A failure says in the user's language why the
 * file cannot be written.
 */
public final class OutputFile {
    private static final int MOST_LINKS = 40;
    private static final Pattern WINDOWS_DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Path path;
    private final Terminal terminal;

    private OutputFile(Path path, Terminal terminal) {
        this.path = path;
        this.terminal = terminal;
    }

    /**
     * Returns a file to write.
     *
     * @param path the file, or {@code -} for standard output
     * @param terminal the terminal, whose language is that of failures
     * @return the file, to which nothing is written yet
     */
    public static OutputFile of(Path path, Terminal terminal) {
        return new OutputFile(path, terminal);
    }

    /**
     * Returns the name of the file in messages.
     *
     * @return the path, or words for standard output
     */
    public String name() {
        return StandardStreams.isOutput(path) ? terminal.messages().get("standard.output") : path.toString();
    }

    /**
     * Writes the content. Folders that do not exist are made.
     *
     * @param content the whole content
     * @throws CommandFailure if the file cannot be written; what stood there is then as it was
     */
    public void write(byte[] content) throws CommandFailure {
        if (StandardStreams.isOutput(path)) {
            writeToStandardOutput(content);
            return;
        }
        Path file = path.toAbsolutePath();
        try {
            if (isDevice(file)) {
                writeThrough(file, content);
            } else {
                new FileReplacement(targetOf(file)).write(content);
            }
        } catch (UnwritableFileException e) {
            String reason = terminal.messages().get(e.reason(), e.place());
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("output.failed", path, reason), e);
        }
    }

    private void writeToStandardOutput(byte[] content) throws CommandFailure {
        OutputStream out = terminal.streams().output();
        try {
            out.write(content);
            out.flush();
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("standard.output-failed"), e);
        }
    }

    /** Returns whether there is something else than a file or a folder. Windows has devices in every folder. */
    private static boolean isDevice(Path file) {
        if (file.getFileSystem().getSeparator().equals("/")) {
            return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        }
        return file.getFileName() != null
                && WINDOWS_DEVICE.matcher(file.getFileName().toString()).matches();
    }

    private static void writeThrough(Path device, byte[] content) throws UnwritableFileException {
        // Neither creates nor shortens anything, since that is for files only.
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            out.write(content);
        } catch (IOException e) {
            throw new UnwritableFileException("output.is-device", device, e);
        }
    }

    /** Returns the file that a symbolic link names, whether that exists or not. */
    private static Path targetOf(Path file) throws UnwritableFileException {
        Path target = file;
        try {
            for (int links = 0; Files.isSymbolicLink(target); links++) {
                if (links == MOST_LINKS) {
                    throw new UnwritableFileException("output.is-loop", target);
                }
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
        } catch (IOException e) {
            throw new UnwritableFileException("output.is-refused", target, e);
        }
        return target;
    }
}
