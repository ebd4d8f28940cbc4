package nl.ncw.examples.cli.file;

import java.nio.file.Path;

/** Thrown where a file cannot be written, with the key of the message that says why. */
final class UnwritableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String place;

    UnwritableFileException(String reason, Path place, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place.toString();
    }

    UnwritableFileException(String reason, Path place) {
        super(reason + ": " + place);
        this.reason = reason;
        this.place = place.toString();
    }

    /** Returns the key of the message, which takes the place or nothing. */
    String reason() {
        return reason;
    }

    /** Returns the file or folder that is the reason. */
    String place() {
        return place;
    }
}
