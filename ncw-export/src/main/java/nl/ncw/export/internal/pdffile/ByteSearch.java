package nl.ncw.export.internal.pdffile;

/** Searches for byte sequences in a file. */
final class ByteSearch {
    private ByteSearch() {}

    static boolean isAt(byte[] bytes, int at, byte[] word) {
        if (at < 0 || at + word.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first index of a word before an end index, or -1 if there is none. */
    static int first(byte[] bytes, byte[] word, int end) {
        for (int at = 0; at < Math.min(end, bytes.length); at++) {
            if (isAt(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the last index of a word, or -1 if there is none. */
    static int last(byte[] bytes, byte[] word) {
        int at = bytes.length - word.length;
        while (at >= 0 && !isAt(bytes, at, word)) {
            at--;
        }
        return Math.max(at, -1);
    }
}
