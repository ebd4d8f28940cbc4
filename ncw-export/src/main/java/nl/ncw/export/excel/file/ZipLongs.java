package nl.ncw.export.excel.file;

import java.nio.ByteBuffer;

/** The numbers of a zip entry that have more than 32 bits, which stand behind its name; some programs write all so. */
final class ZipLongs {
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int LONGS = 1;

    private final ByteBuffer zip;
    private int at;
    private int end;

    ZipLongs(ByteBuffer zip, int start, int length) {
        this.zip = zip;
        int next = start;
        while (next + 4 <= start + length) {
            int size = Short.toUnsignedInt(zip.getShort(next + 2));
            if (zip.getShort(next) == LONGS) {
                at = next + 4;
                end = Math.min(at + size, start + length);
                return;
            }
            next += 4 + size;
        }
    }

    /** The number, or the next one from here if it says that it stands here. */
    long next(long number) {
        if (number != ELSEWHERE || at + Long.BYTES > end) {
            return number;
        }
        long found = zip.getLong(at);
        at += Long.BYTES;
        return found;
    }
}
