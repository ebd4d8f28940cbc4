package nl.ncw.export.internal.typesetting.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Structure element of a document: the type and the parent of a piece of content. Screen readers use the structure for
 * navigation. The tree is built in reading order, before page layout. An element has either children or content of its
 * own, never both.
 */
public final class Tag {
    /** Artifact: lines, fills and other marks that are not content. */
    public static final Tag ARTIFACT = new Tag("Artifact");

    /** Artifact in the header of a page. */
    public static final Tag HEADER = new Tag("Header");

    /** Artifact in the footer of a page. */
    public static final Tag FOOTER = new Tag("Footer");

    private final String type;
    private final List<Tag> children = new ArrayList<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private Optional<String> owner = Optional.empty();
    private Optional<Locale> language = Optional.empty();
    private Optional<String> alternative = Optional.empty();
    private Optional<String> id = Optional.empty();

    private Tag(String type) {
        this.type = type;
    }

    /** Creates the root element of a document, without children. */
    public static Tag root() {
        return new Tag("Document");
    }

    /** Returns whether this is an artifact. */
    public boolean isArtifact() {
        return this == ARTIFACT || this == HEADER || this == FOOTER;
    }

    /** Adds a last child and returns it. Children of an artifact are artifacts. */
    public Tag child(String childType) {
        if (isArtifact()) {
            return this;
        }
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    /** Sets an attribute. All attributes of an element have the same owner. */
    public Tag with(String attributeOwner, String name, Object value) {
        if (!isArtifact()) {
            owner = Optional.of(attributeOwner);
            attributes.put(name, value);
        }
        return this;
    }

    /** Sets the language, if different from that of the parent. */
    public Tag in(Optional<Locale> other) {
        if (!isArtifact()) {
            language = other;
        }
        return this;
    }

    /** Sets the alternative description, for content that cannot be read as text. */
    public Tag describedAs(String text) {
        if (!isArtifact()) {
            alternative = Optional.of(text);
        }
        return this;
    }

    /** Sets the id, unique in the document. */
    public Tag identifiedAs(String unique) {
        if (!isArtifact()) {
            id = Optional.of(unique);
        }
        return this;
    }

    /** Returns the structure type, as ISO 32000-1, section 14.8.4, names it. */
    public String type() {
        return type;
    }

    List<Tag> children() {
        return children;
    }

    Optional<String> owner() {
        return owner;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    Optional<Locale> language() {
        return language;
    }

    Optional<String> alternative() {
        return alternative;
    }

    Optional<String> id() {
        return id;
    }

    @Override
    public String toString() {
        return type;
    }
}
