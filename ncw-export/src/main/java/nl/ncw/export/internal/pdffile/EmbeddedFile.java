package nl.ncw.export.internal.pdffile;

import java.util.Arrays;
import java.util.Optional;

/** File embedded in a PDF. Immutable. */
public final class EmbeddedFile {
    private final String name;
    private final Optional<String> relationship;
    private final byte[] content;

    EmbeddedFile(String name, Optional<String> relationship, byte[] content) {
        this.name = name;
        this.relationship = relationship;
        this.content = content;
    }

    /**
     * Returns the file name.
     *
     * @return the name, such as {@code data.json}
     */
    public String name() {
        return name;
    }

    /** Returns whether another file has the same bytes. */
    boolean hasContentOf(EmbeddedFile other) {
        return Arrays.equals(content, other.content);
    }

    /**
     * Returns the relationship to the document.
     *
     * @return the relationship, such as {@code Source}, if the PDF states one
     */
    public Optional<String> relationship() {
        return relationship;
    }

    /**
     * Returns the bytes.
     *
     * @return a copy of the bytes
     */
    public byte[] content() {
        return content.clone();
    }
}
