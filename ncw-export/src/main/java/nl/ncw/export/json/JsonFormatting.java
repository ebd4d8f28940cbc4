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

/** What writer and reader agree on. */
final class JsonFormatting {
    /** The value of the field {@code format}, by which a file is known. */
    static final String NAME = "ncw-agreement";

    /** The major version: a reader refuses a higher one. */
    static final int MAJOR = 1;

    /** The minor version: what a higher one adds, a reader keeps without understanding it. */
    static final int MINOR = 0;

    /** The largest file that is read, in bytes. An agreement takes some 50 kB. */
    static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

    /** The most findings in a file that is read: with more, it is not what it says it is. */
    static final int MAXIMUM_FINDINGS = 5_000;

    private static final int MAXIMUM_DEPTH = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAXIMUM_BYTES)
                            .maxStringLength(MAXIMUM_BYTES)
                            .maxNameLength(MAXIMUM_BYTES)
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // Numbers are no part of the format; where one stands, it is kept digit by digit.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonFormatting() {}

    static ObjectReader reader() {
        return MAPPER.reader();
    }

    /** Writes with line feeds on every machine, so that the bytes do not depend on it. */
    static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }
}
