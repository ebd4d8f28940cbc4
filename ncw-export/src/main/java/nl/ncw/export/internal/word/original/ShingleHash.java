package nl.ncw.export.internal.word.original;

/**
 * Hash of a sequence of words, extended word by word. All sequences of words in a text are looked up, so each lookup
 * may cost no more than its last word. The hash is not collision-resistant against an adversary, who could only hide
 * text of his own.
 *
 * @param length the number of letters
 * @param hash the FNV-1a hash with 64 bits, over UTF-16 units
 */
record ShingleHash(int length, long hash) {
    /** The hash of no words. */
    static final ShingleHash NONE = new ShingleHash(0, 0xcbf29ce484222325L);

    private static final long PRIME = 0x100000001b3L;

    /** Returns the hash of this sequence followed by more letters. */
    ShingleHash and(String letters) {
        long longer = hash;
        for (int letter = 0; letter < letters.length(); letter++) {
            longer = (longer ^ letters.charAt(letter)) * PRIME;
        }
        return new ShingleHash(length + letters.length(), longer);
    }
}
