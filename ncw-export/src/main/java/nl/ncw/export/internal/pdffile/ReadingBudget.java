package nl.ncw.export.internal.pdffile;

/** What reading one file may cost. Whatever a file asks for is counted here first. */
final class ReadingBudget {
    private static final int MEBIBYTE = 1024 * 1024;

    /** The largest file that is read. A document of ours takes some 200 kB; signed scans may lie behind it. */
    static final int FILE_MEBIBYTES = 32;

    /** What all that is packed in a file may unpack to. */
    static final int UNPACKED_MEBIBYTES = 64;

    private static final long MOST_STEPS = 400L * MEBIBYTE;
    private static final int MOST_VALUES = 500_000;

    private long unpacked = (long) UNPACKED_MEBIBYTES * MEBIBYTE;
    private long steps = MOST_STEPS;
    private int values = MOST_VALUES;

    /** Counts bytes that came out of something packed and stay in memory. */
    void unpack(int bytes) throws RefusedPdfException {
        unpacked -= bytes;
        if (unpacked < 0) {
            throw new RefusedPdfException(PdfRefusal.UNPACKS_TOO_LARGE, UNPACKED_MEBIBYTES);
        }
    }

    /** Counts bytes or characters that are gone through. */
    void step(long count) throws RefusedPdfException {
        steps -= count;
        if (steps < 0) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
    }

    /** Counts something that stays in memory: a value of a file, or where one stands. */
    void keep() throws RefusedPdfException {
        values--;
        if (values < 0) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
    }
}
