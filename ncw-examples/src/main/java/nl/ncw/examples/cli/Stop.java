package nl.ncw.examples.cli;

/** Ends a command with a message to its user. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;

    Stop(int code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    Stop(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
