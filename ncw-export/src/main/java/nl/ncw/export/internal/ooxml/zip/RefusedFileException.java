package nl.ncw.export.internal.ooxml.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a file is refused. States the reason. */
public final class RefusedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FileRefusal reason;
    private final transient List<String> values;

    /**
     * Creates a refusal.
     *
     * @param reason the reason
     * @param values the values of the reason, for its message
     */
    public RefusedFileException(FileRefusal reason, Object... values) {
        this(null, reason, values);
    }

    public RefusedFileException(@Nullable Throwable cause, FileRefusal reason, Object... values) {
        super(reason + " " + Arrays.toString(values), cause);
        this.reason = reason;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    /**
     * Returns the refusal of a file with an unreadable part.
     *
     * @param part the part
     * @param detail the technical message
     * @return the refusal
     */
    public static RefusedFileException damaged(String part, String detail) {
        return new RefusedFileException(FileRefusal.DAMAGED, part, detail);
    }

    /**
     * Returns the reason.
     *
     * @return the reason
     */
    public FileRefusal reason() {
        return reason;
    }

    /**
     * Returns the values of the reason, for its message.
     *
     * @return the values, as {@link FileRefusal} lists them
     */
    public List<String> values() {
        return values;
    }
}
