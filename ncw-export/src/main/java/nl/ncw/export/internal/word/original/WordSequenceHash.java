package nl.ncw.export.internal.word.original;

/**
 * What letters are recognised by, word after word: all runs of words in a text are looked up, so each must cost no more than its
 * last word. It tells texts apart that nobody made to be mistaken, and hides from its readers only what its writer would hide.
 *
 * @param length how many letters there are
 * @param hash their hash: FNV-1a of 64 bits, over UTF-16 units
 */
record WordSequenceHash(int length, long hash) {
    /** That of no letters. */
    static final WordSequenceHash NONE = new WordSequenceHash(0, 0xcbf29ce484222325L);

    private static final long PRIME = 0x100000001b3L;

    /** That of these letters and others behind them. */
    WordSequenceHash and(String letters) {
        long longer = hash;
        for (int letter = 0; letter < letters.length(); letter++) {
            longer = (longer ^ letters.charAt(letter)) * PRIME;
        }
        return new WordSequenceHash(length + letters.length(), longer);
    }
}
