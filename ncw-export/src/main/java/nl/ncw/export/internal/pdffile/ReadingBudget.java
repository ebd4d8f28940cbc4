package nl.ncw.export.internal.pdffile;

/** Limits on memory and time for reading one file. Everything that a file requests is counted here first. */
final class ReadingBudget {
    private static final int MEBIBYTE = 1024 * 1024;

    /**
     * The maximum size of a file. A document of this library takes about 200 kB; scanned signature pages may be
     * appended to it.
     */
    static final int FILE_MEBIBYTES = 32;

    /** The maximum total size of uncompressed content. */
    static final int UNPACKED_MEBIBYTES = 64;

    private static final long MOST_STEPS = 400L * MEBIBYTE;

    /**
     * The maximum number of values. A document with 5,000 contacts, the most that a writer is measured with, has nearly
     * 600,000; its reader gets along with 256 MB of memory, and so it does with a file that is made to have the maximum.
     */
    private static final int MOST_VALUES = 1_500_000;

    private long unpacked = (long) UNPACKED_MEBIBYTES * MEBIBYTE;
    private long steps = MOST_STEPS;
    private int values = MOST_VALUES;

    /** Counts uncompressed bytes that stay in memory. */
    void unpack(int bytes) throws RefusedPdfException {
        unpacked -= bytes;
        if (unpacked < 0) {
            throw new RefusedPdfException(PdfRefusal.UNPACKS_TOO_LARGE, UNPACKED_MEBIBYTES);
        }
    }

    /** Counts bytes or characters that are scanned. */
    void step(long count) throws RefusedPdfException {
        steps -= count;
        if (steps < 0) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
    }

    /** Counts an object that stays in memory, such as a value or a location. */
    void keep() throws RefusedPdfException {
        values--;
        if (values < 0) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
    }
}
