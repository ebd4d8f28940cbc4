package nl.ncw.export.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds JSON against the published schema, with a validator that is not ours. */
final class Schemas {
    static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private Schemas() {}

    /** What is wrong with an agreement in JSON. */
    static List<String> mistakesIn(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** What is wrong with the schema itself. */
    static List<String> mistakesInTheSchema() {
        return mistakesInASchema(TEXT);
    }

    /** What is wrong with a finding, or a result with findings, in JSON. */
    static List<String> mistakesInFindings(String json) throws IOException {
        try (InputStream in = AgreementJacksonModule.findingsSchema()) {
            Schema findings = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return findings.validate(json, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        }
    }

    static List<String> mistakesInASchema(String schema) {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return ofSchemas.validate(schema, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String text() {
        try (InputStream in = JsonAgreementWriter.schema()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
