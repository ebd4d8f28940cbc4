package nl.ncw.catalogue;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong in a catalogue, an overlay or a list of reference data, and where. */
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
     * The file.
     *
     * @return its name, as the reader was given it
     */
    public String file() {
        return file;
    }

    /**
     * The place in the file.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole file
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What is wrong there.
     *
     * @return the reason, in English
     */
    public String reason() {
        return reason;
    }
}
