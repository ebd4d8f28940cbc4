package nl.ncw.export.excel.file;

/** How much text is read of one file. A filled-in form has some 3,000 cells with 100,000 characters. */
final class TextLimit {
    /** The most cells with something in them. */
    static final int MAXIMUM_CELLS = 50_000;

    private static final int MAXIMUM_CHARACTERS = 16 * 1024 * 1024;

    private final int maximum;
    private int texts;
    private int characters;

    TextLimit(int maximum) {
        this.maximum = maximum;
    }

    void accept(String text) throws RefusedFileException {
        texts++;
        characters += text.length();
        if (texts > maximum || characters > MAXIMUM_CHARACTERS) {
            throw new RefusedFileException(Refusal.TOO_MUCH_TEXT, MAXIMUM_CELLS, MAXIMUM_CHARACTERS);
        }
    }
}
