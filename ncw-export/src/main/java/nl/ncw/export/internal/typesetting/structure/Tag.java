package nl.ncw.export.internal.typesetting.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An element of the structure of a document, by which those who hear it find their way: what a piece of content is and
 * what it belongs to. The tree is built in the order of reading, before anything has its place on a page. An element has
 * children or content of its own, never both.
 */
public final class Tag {
    /** What is no content: lines, colours, what comes again on each page. */
    public static final Tag ARTIFACT = new Tag("Artifact");

    /** What is no content and stands at the head of a page. */
    public static final Tag HEADER = new Tag("Header");

    /** What is no content and stands at the foot of a page. */
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

    /** The root of the tree of a document, without children yet. */
    public static Tag root() {
        return new Tag("Document");
    }

    /** Whether this is no content but an artifact. */
    public boolean isArtifact() {
        return this == ARTIFACT || this == HEADER || this == FOOTER;
    }

    /** A new last child; below an artifact all are artifacts. */
    public Tag child(String childType) {
        if (isArtifact()) {
            return this;
        }
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    /** Sets an attribute, of which an element has those of one owner only. */
    public Tag with(String attributeOwner, String name, Object value) {
        if (!isArtifact()) {
            owner = Optional.of(attributeOwner);
            attributes.put(name, value);
        }
        return this;
    }

    /** Sets the language, where it is not that of the parent. */
    public Tag in(Optional<Locale> other) {
        if (!isArtifact()) {
            language = other;
        }
        return this;
    }

    /** Sets the alternative description, for what cannot be read as text. */
    public Tag describedAs(String text) {
        if (!isArtifact()) {
            alternative = Optional.of(text);
        }
        return this;
    }

    /** Sets the identifier, which is unique in the document. */
    public Tag identifiedAs(String unique) {
        if (!isArtifact()) {
            id = Optional.of(unique);
        }
        return this;
    }

    /** The structure type, as ISO 32000-1, section 14.8.4, names it. */
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
