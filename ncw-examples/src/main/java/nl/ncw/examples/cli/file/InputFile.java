package nl.ncw.examples.cli.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;

/** File to read, or standard input. A failure says in the user's language why the file cannot be read. */
public final class InputFile {
    private final Path path;
    private final Terminal terminal;
    private final Source source;

    private InputFile(Path path, Terminal terminal, Source source) {
        this.path = path;
        this.terminal = terminal;
        this.source = source;
    }

    /**
     * Returns a file to read.
     *
     * @param path the file, or {@code -} for standard input
     * @param terminal the terminal, whose language is that of failures
     * @return the file, which is not opened yet
     */
    public static InputFile of(Path path, Terminal terminal) {
        Source source =
                StandardStreams.isInput(path) ? () -> standardInput(terminal) : () -> Files.newInputStream(path);
        return new InputFile(path, terminal, source);
    }

    /**
     * Returns the name of the file in messages.
     *
     * @return the path, or words for standard input
     */
    public String name() {
        return name(path, terminal);
    }

    /**
     * Returns the name of a file in messages.
     *
     * @param path the file, or {@code -} for standard input
     * @param terminal the terminal, whose language is that of the name
     * @return the path, or words for standard input
     */
    public static String name(Path path, Terminal terminal) {
        return StandardStreams.isInput(path) ? terminal.messages().get("standard.input") : path.toString();
    }

    /**
     * Parses the content. Standard input, and a pipe, can be parsed once.
     *
     * @param parser the parser of the content
     * @param <T> what it returns
     * @return what the parser returns
     * @throws CommandFailure if the file cannot be read, or if the parser throws it
     */
    public <T> T parse(Parser<T> parser) throws CommandFailure {
        if (!StandardStreams.isInput(path) && Files.isDirectory(path)) {
            throw failure("input.failed", name(), terminal.messages().get("input.is-folder"));
        }
        try (InputStream in = new BufferedInputStream(source.open())) {
            return parser.parse(in);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Returns this file with its content in memory, so that it can be parsed more than once.
     *
     * @return the file
     * @throws CommandFailure if the file cannot be read
     */
    public InputFile inMemory() throws CommandFailure {
        byte[] content = bytes();
        return new InputFile(path, terminal, () -> new ByteArrayInputStream(content));
    }

    /**
     * Returns the content.
     *
     * @return the bytes
     * @throws CommandFailure if the file cannot be read
     */
    public byte[] bytes() throws CommandFailure {
        return parse(InputStream::readAllBytes);
    }

    private static InputStream standardInput(Terminal terminal) throws CommandFailure {
        return terminal.streams().takeInput().orElseThrow(() -> terminal.wrongUsage("standard.input-twice"));
    }

    private CommandFailure failure(IOException cause) {
        CommandFailure failure = StandardStreams.isInput(path)
                ? failure("standard.input-failed")
                : Files.notExists(path)
                        ? failure("input.missing", name())
                        : failure("input.failed", name(), terminal.messages().get(reason(cause)));
        failure.initCause(cause);
        return failure;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "input.is-denied";
        }
        return cause instanceof FileSystemException ? "input.is-in-use" : "input.breaks-off";
    }

    private CommandFailure failure(String key, Object... values) {
        return new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get(key, values));
    }

    /**
     * Parses the content of a file.
     *
     * @param <T> what it returns
     */
    public interface Parser<T> {
        /**
         * Parses the content.
         *
         * @param in the content, which supports mark and reset
         * @return what it holds
         * @throws IOException if reading fails
         * @throws CommandFailure if the content is not what is expected
         */
        T parse(InputStream in) throws IOException, CommandFailure;
    }

    /** Opens the content. */
    private interface Source {
        InputStream open() throws IOException, CommandFailure;
    }
}
