package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Relationships of a part, or of the whole file, to other parts and to external resources. */
public final class Relationships {
    private static final int MAXIMUM = 10_000;
    private static final Map<String, String> STRICT_WORDS = Map.of(
            "customProperties", "custom-properties",
            "extendedProperties", "extended-properties");

    private final TextLimit limit = new TextLimit(MAXIMUM);
    private final List<Relation> relations = new ArrayList<>();

    private Relationships() {}

    /**
     * Reads the relationships of a part.
     *
     * @param parts the parts of the file
     * @param part the name of the part; empty for the whole file
     * @return the relationships
     * @throws IOException if the relationships cannot be read
     */
    public static Relationships of(ZipParts parts, String part) throws IOException {
        Relationships relations = new Relationships();
        String name = part(part);
        if (parts.has(name)) {
            try (XmlPartReader xml = XmlPartReader.open(parts, name)) {
                while (xml.next()) {
                    if (xml.name().equals("Relationship")) {
                        relations.add(part, xml);
                    }
                }
            }
        }
        return relations;
    }

    /** Returns the name of the part that holds the relationships of a part; that of an empty name are of the whole file. */
    static String part(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    private void add(String part, XmlPartReader xml) throws RefusedFileException {
        String type = xml.attribute("Type");
        boolean outside = xml.attribute("TargetMode").equals("External");
        String target = xml.attribute("Target");
        limit.accept(xml.attribute("Id") + type + target);
        relations.add(
                new Relation(xml.attribute("Id"), word(type), outside ? target : resolved(part, target), outside));
    }

    /** Returns the last word of a type. The strict form of Office Open XML writes some words in another way. */
    private static String word(String type) {
        String word = type.substring(type.lastIndexOf('/') + 1);
        return STRICT_WORDS.getOrDefault(word, word);
    }

    /** Returns the name of the part that a relative target, such as {@code ../comments1.xml}, names from a part. */
    private static String resolved(String part, String target) {
        Deque<String> path = new ArrayDeque<>();
        String from = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (from + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /**
     * Returns the relationship with an id.
     *
     * @param id the id
     * @return the relationship, or empty if there is none
     */
    public Optional<Relation> find(String id) {
        return relations.stream().filter(relation -> relation.id.equals(id)).findFirst();
    }

    /**
     * Returns the target parts of the relationships with a type.
     *
     * @param type the last word of the relationship type
     * @return the names of the parts
     */
    public List<String> parts(String type) {
        return relations.stream()
                .filter(relation -> relation.type.equals(type) && !relation.outside)
                .map(Relation::target)
                .toList();
    }

    /**
     * Returns all relationships.
     *
     * @return the relationships
     */
    public Stream<Relation> all() {
        return relations.stream();
    }

    /**
     * Relationship to a part or an external resource.
     *
     * @param id the id by which the part refers to it
     * @param type the last word of the relationship type, such as {@code worksheet}
     * @param target the name of the part, or the address of the external resource
     * @param outside whether the target is external
     */
    public record Relation(String id, String type, String target, boolean outside) {}
}
