package nl.ncw.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * First bytes of a file. They are read only as far as a format needs them. The stream stays at its beginning. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class FileHeader {
    /** The largest number of bytes that can be read. No reader accepts a larger office file. */
    public static final int MAXIMUM_BYTES = 17 * 1024 * 1024;

    private final InputStream in;
    private final Optional<String> fileName;
    private byte[] read = {};
    private boolean isWhole;

    private FileHeader(InputStream in, Optional<String> fileName) {
        if (!in.markSupported()) {
            throw new IllegalArgumentException(
                    "in: expected a stream with mark and reset, such as a BufferedInputStream, was "
                            + in.getClass().getName());
        }
        this.in = in;
        this.fileName = fileName;
    }

    /**
     * Creates the header of a stream.
     *
     * @param in the stream, which supports mark and reset; it stays open and at its position
     * @return the header
     * @throws IllegalArgumentException if the stream does not support mark and reset
     */
    public static FileHeader of(InputStream in) {
        Checks.notNull(in, "in");
        return new FileHeader(in, Optional.empty());
    }

    /**
     * Creates the header of a file with a name.
     *
     * @param in the stream, which supports mark and reset; it stays open and at its position
     * @param fileName the name, with or without folders
     * @return the header
     * @throws IllegalArgumentException if the stream does not support mark and reset
     */
    public static FileHeader of(InputStream in, String fileName) {
        Checks.notNull(in, "in");
        Checks.notNull(fileName, "fileName");
        return new FileHeader(in, Optional.of(fileName));
    }

    /**
     * Creates the header of a file in memory.
     *
     * @param file the bytes of the file
     * @return the header
     */
    public static FileHeader of(byte[] file) {
        Checks.notNull(file, "file");
        return of(new ByteArrayInputStream(file));
    }

    /**
     * Returns the name of the file. The name may be wrong; formats use it only where the content does not decide.
     *
     * @return the name, or empty if it is unknown
     */
    public Optional<String> fileName() {
        return fileName;
    }

    /**
     * Returns the first bytes.
     *
     * @param count the number of bytes, up to {@link #MAXIMUM_BYTES}
     * @return a copy of the bytes; fewer if the file is shorter
     * @throws IllegalArgumentException if the count is negative or larger than the maximum
     * @throws IOException if reading fails
     */
    public byte[] bytes(int count) throws IOException {
        if (count < 0 || count > MAXIMUM_BYTES) {
            throw new IllegalArgumentException("count: expected 0 to " + MAXIMUM_BYTES + ", was " + count);
        }
        if (count > read.length && !isWhole) {
            in.mark(count);
            read = in.readNBytes(count);
            in.reset();
            isWhole = read.length < count;
        }
        return Arrays.copyOf(read, Math.min(count, read.length));
    }

    /** Returns the first bytes as text, each as the character with the same number (ISO 8859-1). */
    String characters(int count) throws IOException {
        return new String(bytes(count), StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return fileName.orElse("file without a name");
    }
}
