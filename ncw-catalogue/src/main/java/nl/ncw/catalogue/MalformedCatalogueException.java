package nl.ncw.catalogue;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a catalogue, an overlay or a list of reference data has an error. Names the location and the reason.
 *
 * @since 0.1.0
 */
public final class MalformedCatalogueException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String pointer;
    private final String reason;

    MalformedCatalogueException(String file, String pointer, String reason) {
        this(file, pointer, reason, null);
    }

    MalformedCatalogueException(String file, String pointer, String reason, @Nullable Throwable cause) {
        super("%s#%s: %s".formatted(file, pointer, reason), cause);
        this.file = file;
        this.pointer = pointer;
        this.reason = reason;
    }

    /**
     * Returns the name of the file.
     *
     * @return the name that was given to the reader
     */
    public String file() {
        return file;
    }

    /**
     * Returns the location in the file.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole file
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the reason.
     *
     * @return the reason, in English
     */
    public String reason() {
        return reason;
    }
}
