package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.ncw.fixture.json.EditedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schema of overlays, which refers to that of catalogues. */
class OverlaySchemaTest {
    private static final String SCHEMA = BundledJson.textOf("overlay.schema.json");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                    builder.schemas(Map.of("urn:ncw:schema:catalogue:1", BundledJson.textOf("catalogue.schema.json"))));

    private static boolean isValid(String json) {
        return REGISTRY.getSchema(SCHEMA).validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void describes_every_kind_of_edit() {
        assertThat(isValid(OverlayJson.WHOLE.text())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.ncw.catalogue.OverlayReaderTest#what_the_schema_tells")
    void refuses_what_the_reader_refuses(EditedJson broken, String pointer, String reason) {
        assertThat(isValid(broken.text())).isFalse();
    }

    @Test
    void is_itself_valid() {
        String metaSchema = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";

        assertThat(REGISTRY.getSchema(metaSchema).validate(SCHEMA, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void is_published() throws IOException {
        try (InputStream in = OverlayReader.schema()) {
            assertThat(in).hasContent(SCHEMA);
        }
    }
}
