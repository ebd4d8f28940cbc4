package nl.ncw.examples.cli.terminal;

import java.util.Objects;

/** Thrown to end a command with an exit code and a message to the user. */
public final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;

    /**
     * Creates a failure with a cause.
     *
     * @param code the exit code, one of {@link ExitCode}
     * @param message the message, in the user's language
     * @param cause the cause
     */
    public CommandFailure(int code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * Creates a failure.
     *
     * @param code the exit code, one of {@link ExitCode}
     * @param message the message, in the user's language
     */
    public CommandFailure(int code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * Returns the message of an exception.
     *
     * @param failure the exception
     * @return its message, or its name if it has none
     */
    public static String reason(Exception failure) {
        return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    }

    /**
     * Returns the exit code.
     *
     * @return one of {@link ExitCode}
     */
    public int code() {
        return code;
    }
}
