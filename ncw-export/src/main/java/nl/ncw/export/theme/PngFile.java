package nl.ncw.export.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** Size of a PNG image that is whole: each chunk has its checksum, and the pixels can be unpacked (ISO/IEC 15948). */
record PngFile(int width, int height) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    /** The largest image that documents can hold, in points. */
    private static final int MOST_POINTS = 4_000_000;

    /** Returns the size; empty if the bytes are no PNG image, or a damaged one. */
    static Optional<PngFile> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            if (bytes.getLong() != SIGNATURE) {
                return Optional.empty();
            }
            return chunks(bytes);
        } catch (BufferUnderflowException | IllegalArgumentException | IOException e) {
            // The file ends too early, a length is impossible, or the pixels are damaged.
            return Optional.empty();
        }
    }

    private static Optional<PngFile> chunks(ByteBuffer bytes) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        Optional<PngFile> size = Optional.empty();
        while (true) {
            int length = bytes.getInt();
            byte[] chunk = new byte[Math.min(Math.addExact(Math.max(length, 0), Integer.BYTES), bytes.remaining())];
            bytes.get(chunk);
            CRC32 checksum = new CRC32();
            checksum.update(chunk);
            if (length < 0 || (int) checksum.getValue() != bytes.getInt()) {
                return Optional.empty();
            }
            int type = ByteBuffer.wrap(chunk).getInt();
            if (type == HEADER) {
                size = size(ByteBuffer.wrap(chunk, Integer.BYTES, length));
            } else if (type == DATA) {
                pixels.write(chunk, Integer.BYTES, length);
            } else if (type == END) {
                return canBeUnpacked(pixels.toByteArray()) ? size : Optional.empty();
            }
        }
    }

    private static Optional<PngFile> size(ByteBuffer header) {
        PngFile size = new PngFile(header.getInt(), header.getInt());
        return Optional.of(size)
                .filter(read -> read.width > 0 && read.height > 0 && (long) read.width * read.height <= MOST_POINTS);
    }

    private static boolean canBeUnpacked(byte[] pixels) throws IOException {
        try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(pixels))) {
            return unpacked.transferTo(OutputStream.nullOutputStream()) > 0;
        }
    }
}
