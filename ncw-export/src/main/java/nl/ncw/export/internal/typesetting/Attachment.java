package nl.ncw.export.internal.typesetting;

import java.time.Instant;
import java.util.Optional;

/** A file inside a publication: what it was made of, or what belongs to it. Immutable. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final Optional<Instant> modified;
    private final byte[] content;

    private Attachment(
            String name,
            String mediaType,
            String description,
            Relationship relationship,
            Optional<Instant> modified,
            byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.relationship = relationship;
        this.modified = modified;
        this.content = content;
    }

    /** What a file is to the publication that holds it. */
    public enum Relationship {
        /** What the publication was made from. */
        SOURCE("Source"),
        /** Data behind what it shows. */
        DATA("Data"),
        /** The same in another form. */
        ALTERNATIVE("Alternative"),
        /** More on the same. */
        SUPPLEMENT("Supplement");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        /** The name in the format. */
        String key() {
            return key;
        }
    }

    /**
     * A file.
     *
     * @param name its name, such as {@code data.json}
     * @param mediaType its type, such as {@code application/json}
     * @param description what it is, in a line
     * @param relationship what it is to the publication
     * @param content its bytes
     * @return the attachment, with a copy of the bytes
     */
    public static Attachment of(
            String name, String mediaType, String description, Relationship relationship, byte[] content) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: expected the name of a file, was blank");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException(
                    "mediaType: expected one such as application/json, was \"%s\"".formatted(mediaType));
        }
        return new Attachment(name, mediaType, description, relationship, Optional.empty(), content.clone());
    }

    /**
     * This attachment with the moment when its content was last changed.
     *
     * @param moment the moment
     * @return the attachment
     */
    public Attachment modified(Instant moment) {
        return new Attachment(name, mediaType, description, relationship, Optional.of(moment), content);
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    Relationship relationship() {
        return relationship;
    }

    Optional<Instant> modified() {
        return modified;
    }

    byte[] content() {
        return content;
    }
}
