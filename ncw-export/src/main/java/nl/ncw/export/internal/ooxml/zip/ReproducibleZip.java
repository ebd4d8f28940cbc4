package nl.ncw.export.internal.ooxml.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies zip files with one fixed time for all entries, since equal documents differ only in the time of writing. The
 * entries are copied as they are compressed: compressing a workbook again takes a good part of the time of writing it.
 */
public final class ReproducibleZip {
    /** The time of all entries in the notation of MS-DOS: midnight of 1 February 1980. */
    private static final int FIXED = (2 << 5 | 1) << 16;

    private static final int DIRECTORY_ENTRY = 0x02014B50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;

    /** Where an entry of the central directory, and the entry itself, have their times. */
    private static final int DIRECTORY_TIME = 12;

    private static final int ENTRY_TIME = 10;

    /** Where an entry of the central directory has the lengths of its name, extra field and comment. */
    private static final int[] VARIABLE_LENGTHS = {28, 30, 32};

    private static final int ENTRY_OFFSET = 42;

    private ReproducibleZip() {}

    /**
     * Copies a zip file that Apache POI has written, so that it has no time in extra fields.
     *
     * @param zip the bytes of the file
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing fails
     */
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        ByteBuffer copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        EndOfCentralDirectory end = EndOfCentralDirectory.of(copy);
        int at = end.directory();
        while (at < end.position() && copy.getInt(at) == DIRECTORY_ENTRY) {
            copy.putInt(at + DIRECTORY_TIME, FIXED);
            copy.putInt(copy.getInt(at + ENTRY_OFFSET) + ENTRY_TIME, FIXED);
            int length = DIRECTORY_ENTRY_LENGTH;
            for (int variable : VARIABLE_LENGTHS) {
                length += Short.toUnsignedInt(copy.getShort(at + variable));
            }
            at += length;
        }
        out.write(copy.array());
    }
}
