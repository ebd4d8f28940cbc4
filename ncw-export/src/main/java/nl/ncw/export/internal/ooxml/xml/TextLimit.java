package nl.ncw.export.internal.ooxml.xml;

import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/** How much text is read of one file. A filled-in form has some 3,000 texts with 100,000 characters. */
public final class TextLimit {
    private static final int MAXIMUM_CHARACTERS = 16 * 1024 * 1024;

    private final int maximum;
    private int texts;
    private int characters;

    /**
     * A limit.
     *
     * @param maximum the most texts
     */
    public TextLimit(int maximum) {
        this.maximum = maximum;
    }

    /**
     * Counts a piece that may hold texts, such as a paragraph or a cell: those without any take memory too.
     *
     * @throws RefusedFileException if it is one too many
     */
    public void piece() throws RefusedFileException {
        accept("");
    }

    /**
     * Counts a text.
     *
     * @param text the text
     * @throws RefusedFileException if it is one too many
     */
    public void accept(String text) throws RefusedFileException {
        texts++;
        characters += text.length();
        if (texts > maximum || characters > MAXIMUM_CHARACTERS) {
            throw new RefusedFileException(FileRefusal.TOO_MUCH_TEXT, maximum, MAXIMUM_CHARACTERS);
        }
    }
}
