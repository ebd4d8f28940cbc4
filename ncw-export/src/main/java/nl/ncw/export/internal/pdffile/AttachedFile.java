package nl.ncw.export.internal.pdffile;

import java.util.Optional;

/** A file inside a PDF. Immutable. */
public final class AttachedFile {
    private final String name;
    private final Optional<String> relationship;
    private final byte[] content;

    AttachedFile(String name, Optional<String> relationship, byte[] content) {
        this.name = name;
        this.relationship = relationship;
        this.content = content;
    }

    /**
     * Its name.
     *
     * @return such as {@code data.json}
     */
    public String name() {
        return name;
    }

    /**
     * What it says it is to the document.
     *
     * @return such as {@code Source}, if it says so
     */
    public Optional<String> relationship() {
        return relationship;
    }

    /**
     * Its bytes.
     *
     * @return a copy of them
     */
    public byte[] content() {
        return content.clone();
    }
}
