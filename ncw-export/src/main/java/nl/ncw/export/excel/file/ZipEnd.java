package nl.ncw.export.excel.file;

import java.nio.ByteBuffer;

/**
 * The end of a zip file, without which it is incomplete.
 *
 * @param position where it begins
 * @param directory where the table of contents begins
 */
record ZipEnd(int position, int directory) {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONG_END = 0x06064B50;
    private static final int LONG_END_LENGTH = 56;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_LENGTH = 20;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int MAXIMUM_COMMENT = 0xFFFF;

    static ZipEnd of(ByteBuffer zip) throws RefusedFileException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAXIMUM_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return new ZipEnd(at, directory(zip, at));
            }
        }
        throw new RefusedFileException(Refusal.INCOMPLETE);
    }

    private static int directory(ByteBuffer zip, int end) throws RefusedFileException {
        long size = Integer.toUnsignedLong(zip.getInt(end + 12));
        long start = end - size;
        if (size == ELSEWHERE || Integer.toUnsignedLong(zip.getInt(end + 16)) == ELSEWHERE) {
            start = longDirectory(zip, end);
        } else if (isLocator(zip, end)) {
            // A long end and its locator stand between the table of contents and the end.
            start -= LOCATOR_LENGTH + LONG_END_LENGTH;
        }
        if (start < 0 || start > end) {
            throw new RefusedFileException(Refusal.INCOMPLETE);
        }
        return (int) start;
    }

    private static boolean isLocator(ByteBuffer zip, int end) {
        return end >= LOCATOR_LENGTH && zip.getInt(end - LOCATOR_LENGTH) == LOCATOR;
    }

    private static long longDirectory(ByteBuffer zip, int end) throws RefusedFileException {
        long longEnd = isLocator(zip, end) ? zip.getLong(end - LOCATOR_LENGTH + 8) : -1;
        if (longEnd < 0 || longEnd > end - LONG_END_LENGTH || zip.getInt((int) longEnd) != LONG_END) {
            throw new RefusedFileException(Refusal.INCOMPLETE);
        }
        return zip.getLong((int) longEnd + 48);
    }
}
