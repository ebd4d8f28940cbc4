package nl.ncw.export.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Constants and settings that the writer and the reader share. */
final class JsonFormatting {
    /** The value of the field {@code format}, which identifies a file as an agreement. */
    static final String NAME = "ncw-agreement";

    /** The major version. The reader refuses any other. */
    static final int MAJOR = 1;

    /** The minor version. The reader keeps the fields that a higher one adds, without using them. */
    static final int MINOR = 1;

    /** The largest file that is read, in bytes. An agreement takes some 50 kB. */
    static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

    /** The largest number of findings in a file that is read. A file with more is unlikely to be an agreement. */
    static final int MAXIMUM_FINDINGS = 5_000;

    /** The largest depth of nesting in a file that is read. */
    static final int MAXIMUM_DEPTH = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAXIMUM_BYTES)
                    .maxStringLength(MAXIMUM_BYTES)
                    .maxNameLength(MAXIMUM_BYTES)
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            // Numbers are not part of the format. If a file has one, it is kept with all its digits.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonFormatting() {}

    static ObjectReader reader() {
        return MAPPER.reader();
    }

    /**
     * Returns a reader that says where a field is the second of its name. The other refuses the same files, and takes less
     * time: it has no set of the names of each object beside the tree.
     */
    static ObjectReader locatingReader() {
        return MAPPER.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** Returns a writer that uses line feeds on every platform, so that the bytes do not depend on the platform. */
    static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }
}
