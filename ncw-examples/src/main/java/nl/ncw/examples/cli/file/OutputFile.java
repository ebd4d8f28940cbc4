package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * File to write, or standard output. A file is written whole or not at all: what stood there stays until the new content
 * is complete, and its permissions stay. An existing file is replaced only if the user says so. A symbolic link stays a
 * link, and the file that it names is written. A device, a pipe or a socket is never replaced by a file; the content is
 * written to it. A failure says in the user's language why the file cannot be written.
 */
public final class OutputFile {
    private static final int MOST_LINKS = 40;
    private static final Pattern WINDOWS_DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Path path;
    private final ForceOption force;
    private final Terminal terminal;

    private OutputFile(Path path, ForceOption force, Terminal terminal) {
        this.path = path;
        this.force = force;
        this.terminal = terminal;
    }

    /**
     * Returns a file to write.
     *
     * @param path the file, or {@code -} for standard output
     * @param force whether an existing file may be replaced
     * @param terminal the terminal, whose language is that of failures
     * @return the file, to which nothing is written yet
     */
    public static OutputFile of(Path path, ForceOption force, Terminal terminal) {
        return new OutputFile(path, force, terminal);
    }

    /**
     * Returns whether the content goes to standard output.
     *
     * @return whether it does
     */
    public boolean isStandardOutput() {
        return StandardStreams.isOutput(path);
    }

    /**
     * Returns the name of the file in messages.
     *
     * @return the path, or words for standard output
     */
    public String name() {
        return isStandardOutput() ? terminal.messages().get("standard.output") : path.toString();
    }

    /**
     * Returns whether the content takes the place of a file.
     *
     * @param file the file, or {@code -}
     * @return whether both are there and are the same file, by whatever names
     */
    public boolean replaces(Path file) {
        try {
            return Files.exists(path) && Files.isSameFile(path, file);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Requires that there is no such file yet, unless it may be replaced. A command asks this before its work, so that the
     * user hears it at once.
     *
     * @throws CommandFailure if there is a file, and the user did not say that it may be replaced
     */
    public void requireReplaceable() throws CommandFailure {
        if (!isStandardOutput() && !force.given() && Files.isRegularFile(path)) {
            throw failure(new UnwritableFileException("output.exists", path));
        }
    }

    /**
     * Requires that what stands there is nothing that is never replaced, not even if the user says so.
     *
     * @param isKept whether a content is never replaced
     * @param reason the key of the reason that the user is given
     * @throws CommandFailure if there is a file with such a content, or one that cannot be read
     */
    public void requireNothingKept(InputFile.Parser<Boolean> isKept, String reason) throws CommandFailure {
        if (!isStandardOutput()
                && Files.isRegularFile(path)
                && InputFile.of(path, terminal).parse(isKept)) {
            throw failure(new UnwritableFileException(reason, path));
        }
    }

    /**
     * Writes the content. Folders that do not exist are made, and a remark says so.
     *
     * @param content the whole content
     * @throws CommandFailure if the file cannot be written, or is there and may not be replaced; what stood there is then as
     *     it was
     */
    public void write(byte[] content) throws CommandFailure {
        if (!isStandardOutput()) {
            PartFile.removeDead(Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path));
        }
        put(content).ifPresent(folder -> OutputFolder.sayMade(asNamed(folder), terminal));
    }

    /**
     * Writes the content as {@link #write}, but does not search the folder for what runs left behind that were killed, since
     * for the many files of one folder this takes a time that grows with the square of their number, and says nothing of
     * the sub-folders that it makes.
     *
     * @param content the whole content
     * @throws CommandFailure if the file cannot be written, or is there and may not be replaced
     */
    public void writeOneOfMany(byte[] content) throws CommandFailure {
        put(content);
    }

    /** Writes the content. Returns the folder if it was missing, and is made. */
    private Optional<Path> put(byte[] content) throws CommandFailure {
        if (isStandardOutput()) {
            writeToStandardOutput(content);
            return Optional.empty();
        }
        requireReplaceable();
        Path file = path.toAbsolutePath();
        try {
            if (isDevice(file)) {
                writeThrough(file, content);
                return Optional.empty();
            }
            return new FileReplacement(targetOf(file), force.given()).write(content);
        } catch (UnwritableFileException e) {
            throw failure(e);
        }
    }

    /** Returns the folder of this file as the user named it; another one, behind a symbolic link, as it is. */
    private Path asNamed(Path folder) {
        Path named = path.getParent();
        return named != null && named.toAbsolutePath().equals(folder) ? named : folder;
    }

    private CommandFailure failure(UnwritableFileException e) {
        String reason = terminal.messages().get(e.reason(), e.place());
        return new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("output.failed", path, reason), e);
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
