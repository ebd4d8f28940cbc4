package nl.ncw.export.internal.ooxml.zip;

import java.nio.ByteBuffer;

/**
 * End of central directory record of a zip file. Without it, the file is incomplete.
 *
 * @param position the offset of the record
 * @param directory the offset of the central directory
 */
record EndOfCentralDirectory(int position, int directory) {
    private static final int SIGNATURE = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int MAXIMUM_COMMENT = 0xFFFF;

    static EndOfCentralDirectory of(ByteBuffer zip) throws RefusedFileException {
        int last = zip.limit() - LENGTH;
        for (int at = last; at >= Math.max(0, last - MAXIMUM_COMMENT); at--) {
            if (zip.getInt(at) == SIGNATURE) {
                long directory = at - Integer.toUnsignedLong(zip.getInt(at + 12));
                if (directory >= 0) {
                    return new EndOfCentralDirectory(at, (int) directory);
                }
            }
        }
        throw new RefusedFileException(FileRefusal.INCOMPLETE);
    }
}
