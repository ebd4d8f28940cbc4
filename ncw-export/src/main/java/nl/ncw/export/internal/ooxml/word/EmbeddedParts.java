package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Embedded files of a document, and whether its content refers to each. */
final class EmbeddedParts {
    /** Types of relationships to files that are embedded in the place that refers to them. */
    private static final Set<String> TYPES = Set.of("aFChunk", "oleObject", "package", "subDocument");

    private static final String FOLDER = "embeddings/";

    private final ZipParts parts;
    private final Set<String> read = new HashSet<>();
    private final Set<String> referred = new HashSet<>();

    EmbeddedParts(ZipParts parts) {
        this.parts = parts;
    }

    /** Returns the relationships of a part whose content is read. */
    Relationships relationsOf(String part) throws IOException {
        read.add(key(part));
        return Relationships.of(parts, part);
    }

    /** Records that content refers to a file. */
    void refer(Relationships.Relation relation) {
        referred.add(key(relation.target()));
    }

    /**
     * Returns whether there is an embedded file to which no content refers. Files of parts whose content is not read
     * here, such as the workbook of a chart, belong to those parts.
     */
    boolean hasUnreferenced() throws IOException {
        Set<String> embedded = new HashSet<>();
        Set<String> known = new HashSet<>(referred);
        for (String part : parts.names()) {
            if (part.contains(FOLDER)) {
                embedded.add(part);
            } else if (part.endsWith(".xml")) {
                Relationships.of(parts, part)
                        .all()
                        .filter(relation -> !relation.outside())
                        .forEach(relation -> {
                            if (!read.contains(part)) {
                                known.add(key(relation.target()));
                            } else if (TYPES.contains(relation.type())) {
                                embedded.add(key(relation.target()));
                            }
                        });
            }
        }
        embedded.removeAll(known);
        return embedded.stream().anyMatch(parts::has);
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
