package nl.ncw.examples.signing;

import java.io.IOException;
import java.net.URI;

/** Thrown if a time stamp server gives no time stamp. The message says why, in English. */
public final class TimestampException extends IOException {
    private static final long serialVersionUID = 1L;

    private final URI server;
    private final boolean answered;

    TimestampException(URI server, boolean answered, String reason, Exception cause) {
        super("%s: %s".formatted(server, reason), cause);
        this.server = server;
        this.answered = answered;
    }

    TimestampException(URI server, String reason) {
        super("%s: %s".formatted(server, reason));
        this.server = server;
        this.answered = true;
    }

    /**
     * Returns the address of the server.
     *
     * @return the address
     */
    public URI server() {
        return server;
    }

    /**
     * Returns whether the server answered, but not with a valid time stamp.
     *
     * @return whether it answered
     */
    public boolean answered() {
        return answered;
    }
}
