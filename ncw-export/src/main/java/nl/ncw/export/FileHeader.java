package nl.ncw.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a file, read as far as they are asked for. The stream stays at its beginning. Not thread-safe. */
public final class FileHeader {
    /** The most bytes that are looked at: no reader reads a larger office file. */
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
     * The beginning of a stream.
     *
     * @param in where the bytes come from; stays open and where it is
     * @return the beginning
     * @throws IllegalArgumentException if the stream does not support mark and reset
     */
    public static FileHeader of(InputStream in) {
        return new FileHeader(in, Optional.empty());
    }

    /**
     * The beginning of a file with a name.
     *
     * @param in where the bytes come from; stays open and where it is
     * @param fileName the name, with or without folders
     * @return the beginning
     * @throws IllegalArgumentException if the stream does not support mark and reset
     */
    public static FileHeader of(InputStream in, String fileName) {
        return new FileHeader(in, Optional.of(fileName));
    }

    /**
     * The beginning of a file in memory.
     *
     * @param file the bytes of the file
     * @return the beginning
     */
    public static FileHeader of(byte[] file) {
        return of(new ByteArrayInputStream(file));
    }

    /**
     * The name of the file. It may be wrong, and is for what the content does not tell.
     *
     * @return the name, if it is known
     */
    public Optional<String> fileName() {
        return fileName;
    }

    /**
     * The first bytes.
     *
     * @param count how many, up to {@link #MAXIMUM_BYTES}
     * @return a copy of the bytes, fewer if the file is shorter
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

    /** The first bytes, each as the character with its number. */
    String characters(int count) throws IOException {
        return new String(bytes(count), StandardCharsets.ISO_8859_1);
    }
}
