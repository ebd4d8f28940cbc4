package nl.ncw.export.internal.ooxml.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a file is not read, and why. */
public final class RefusedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FileRefusal reason;
    private final transient List<String> values;

    /**
     * A refusal.
     *
     * @param reason why
     * @param values the values that belong to the reason
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
     * A part that cannot be read.
     *
     * @param part the part
     * @param detail what is wrong with it
     * @return the refusal
     */
    public static RefusedFileException damaged(String part, String detail) {
        return new RefusedFileException(FileRefusal.DAMAGED, part, detail);
    }

    /**
     * Why the file is refused.
     *
     * @return the reason
     */
    public FileRefusal reason() {
        return reason;
    }

    /**
     * The values that belong to the reason.
     *
     * @return the values, as {@link FileRefusal} lists them
     */
    public List<String> values() {
        return values;
    }
}
