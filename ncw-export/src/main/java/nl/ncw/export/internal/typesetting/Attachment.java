package nl.ncw.export.internal.typesetting;

import java.time.Instant;
import java.util.Optional;

/** File embedded in a publication. Immutable. */
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

    /** Relationship between a file and the publication that embeds it. */
    public enum Relationship {
        /** Source from which the publication was made. */
        SOURCE("Source"),
        /** Data on which the content of the publication is based. */
        DATA("Data"),
        /** The same content in another format. */
        ALTERNATIVE("Alternative"),
        /** Additional information. */
        SUPPLEMENT("Supplement");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        /** Returns the name in the PDF format. */
        String key() {
            return key;
        }
    }

    /**
     * Creates an attachment.
     *
     * @param name the file name, such as {@code data.json}
     * @param mediaType the media type, such as {@code application/json}
     * @param description the description, one line
     * @param relationship the relationship to the publication
     * @param content the bytes
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
     * Returns a copy of this attachment with the moment of its last modification.
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
