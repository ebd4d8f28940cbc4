package nl.ncw.export.internal.ooxml.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Stream that decompresses a part of a zip file. Counts against the limit of the whole file, and verifies the checksum
 * at its end.
 */
final class PartInputStream extends InputStream {
    private final InputStream in;
    private final String part;
    private final int expected;
    private final Budget budget;
    private final Runnable atClose;
    private final CRC32 crc = new CRC32();

    PartInputStream(InputStream in, String part, int expected, Budget budget, Runnable atClose) {
        this.in = in;
        this.part = part;
        this.expected = expected;
        this.budget = budget;
        this.atClose = atClose;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = unpack(bytes, offset, length);
        if (count >= 0) {
            crc.update(bytes, offset, count);
            budget.spend(count);
        } else if ((int) crc.getValue() != expected) {
            throw RefusedFileException.damaged(part, "its checksum is wrong");
        }
        return count;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw new RefusedFileException(e, FileRefusal.DAMAGED, part, "cannot be unpacked");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        atClose.run();
    }

    /** Remaining size that may be decompressed from one file. A part that is read twice counts twice. */
    static final class Budget {
        private static final int MEBIBYTE = 1024 * 1024;

        private final int mebibytes;
        private long left;

        Budget(int mebibytes) {
            this.mebibytes = mebibytes;
            this.left = (long) mebibytes * MEBIBYTE;
        }

        void require(long bytes) throws RefusedFileException {
            if (bytes > left) {
                throw new RefusedFileException(FileRefusal.UNPACKS_TOO_LARGE, mebibytes);
            }
        }

        void spend(long bytes) throws RefusedFileException {
            require(bytes);
            left -= bytes;
        }
    }
}
