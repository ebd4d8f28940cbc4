package nl.ncw.examples.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Standard input and output for documents, which {@code -} names on the command line. Not thread-safe. */
public final class StandardStreams {
    private static final String DASH = "-";
    private static final Set<String> INPUT = Set.of(DASH, "/dev/stdin");
    private static final Set<String> OUTPUT = Set.of(DASH, "/dev/stdout");

    private final InputStream in;
    private final OutputStream out;
    private boolean isTaken;

    /**
     * Creates the streams.
     *
     * @param in standard input
     * @param out standard output
     */
    public StandardStreams(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Returns whether a file to read is standard input.
     *
     * @param file the file on the command line
     * @return whether it is
     */
    public static boolean isInput(Path file) {
        return isInput(file.toString());
    }

    /**
     * Returns whether a file to read is standard input.
     *
     * @param file the text on the command line
     * @return whether it is
     */
    public static boolean isInput(String file) {
        return INPUT.contains(file);
    }

    /**
     * Returns whether a file to write is standard output.
     *
     * @param file the file on the command line
     * @return whether it is
     */
    public static boolean isOutput(Path file) {
        return isOutput(file.toString());
    }

    /**
     * Returns whether a file to write is standard output.
     *
     * @param file the text on the command line
     * @return whether it is
     */
    public static boolean isOutput(String file) {
        return OUTPUT.contains(file);
    }

    /**
     * Returns standard input, which is read once.
     *
     * @return the stream, or empty if it was returned before
     */
    public Optional<InputStream> takeInput() {
        boolean before = isTaken;
        isTaken = true;
        return before ? Optional.empty() : Optional.of(in);
    }

    /**
     * Returns standard output.
     *
     * @return the stream
     */
    public OutputStream output() {
        return out;
    }
}
