package nl.ncw.export.internal.ooxml.xml;

import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/** Limits on the text read from one file. A filled-in form has about 3,000 texts with 100,000 characters. */
public final class TextLimit {
    private static final int MAXIMUM_CHARACTERS = 16 * 1024 * 1024;

    private final int maximum;
    private int texts;
    private int characters;

    /**
     * Creates a limit.
     *
     * @param maximum the maximum number of texts
     */
    public TextLimit(int maximum) {
        this.maximum = maximum;
    }

    /**
     * Counts an element that may contain texts, such as a paragraph or a cell. Elements without text take memory too.
     *
     * @throws RefusedFileException if the limit is exceeded
     */
    public void piece() throws RefusedFileException {
        accept("");
    }

    /**
     * Counts a text.
     *
     * @param text the text
     * @throws RefusedFileException if the limit is exceeded
     */
    public void accept(String text) throws RefusedFileException {
        texts++;
        characters += text.length();
        if (texts > maximum || characters > MAXIMUM_CHARACTERS) {
            throw new RefusedFileException(FileRefusal.TOO_MUCH_TEXT, maximum, MAXIMUM_CHARACTERS);
        }
    }
}
