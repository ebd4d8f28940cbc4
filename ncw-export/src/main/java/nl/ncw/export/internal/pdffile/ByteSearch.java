package nl.ncw.export.internal.pdffile;

/** Searches for words among the bytes of a file. */
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

    /** Where a word stands first, before an end; -1 if it does not. */
    static int first(byte[] bytes, byte[] word, int end) {
        for (int at = 0; at < Math.min(end, bytes.length); at++) {
            if (isAt(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** Where a word stands last; -1 if it does not. */
    static int last(byte[] bytes, byte[] word) {
        int at = bytes.length - word.length;
        while (at >= 0 && !isAt(bytes, at, word)) {
            at--;
        }
        return Math.max(at, -1);
    }
}
