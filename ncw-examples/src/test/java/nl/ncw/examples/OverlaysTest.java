package nl.ncw.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.question.AnswerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Overlays that users start from, in the guide and with the examples: they fit the newest catalogue. */
class OverlaysTest {
    private static final Path OVERLAYS = Path.of("src/main/resources/nl/ncw/examples/overlays");

    private static Catalogue lay(String json, Catalogue catalogue) throws IOException {
        return new OverlayReader()
                .lay("overlay.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), catalogue);
    }

    private static String guide() throws IOException {
        return example(Path.of("docs/overlays.md"));
    }

    private static String readme() throws IOException {
        return example(Path.of("../README.md"));
    }

    /** The first JSON example of a page. */
    private static String example(Path page) throws IOException {
        String guide = Files.readString(page);
        return guide.substring(guide.indexOf("```json") + 7)
                .lines()
                .takeWhile(line -> !line.startsWith("```"))
                .collect(Collectors.joining("\n"));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(OVERLAYS.resolve(name + ".json"));
    }

    private static Schema schema() throws IOException {
        try (InputStream overlay = OverlayReader.schema();
                InputStream catalogue = Catalogues.schema()) {
            Map<String, String> known = Map.of("urn:ncw:schema:catalogue:1", text(catalogue));
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known))
                    .getSchema(text(overlay));
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void that_of_the_guide_does_what_the_guide_says() throws IOException {
        Catalogue laid = lay(guide(), Catalogues.latest());
        CatalogueDifference difference = CatalogueDifference.between(Catalogues.latest(), laid);

        assertThat(difference.addedTopics()).hasSize(1);
        assertThat(difference.obligations()).hasSize(1);
        assertThat(difference.texts()).hasSize(1);
    }

    @Test
    void that_of_the_readme_asks_for_a_number_under_a_condition() throws IOException {
        Catalogue laid = lay(readme(), Catalogues.latest());

        assertThat(CatalogueDifference.between(Catalogues.latest(), laid).added())
                .extracting(
                        entry -> entry.question().kind(),
                        entry -> entry.question().condition().isAlways())
                .containsExactly(tuple(AnswerKind.YES_NO, true), tuple(AnswerKind.NUMBER, false));
        assertThat(laid.neverAsked()).isEmpty();
        assertThat(schema().validate(readme(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void those_of_sector_and_region_fit_one_on_the_other() throws IOException {
        Catalogue sector = lay(sample("sector-waterschappen"), Catalogues.latest());
        CatalogueDifference difference = CatalogueDifference.between(sector, lay(sample("vr08-hoogwater"), sector));

        assertThat(difference.addedTopics()).hasSize(1);
        assertThat(difference.added()).hasSize(4);
        assertThat(difference.hidden()).hasSize(1);
        assertThat(difference.obligations()).hasSize(1);
        assertThat(difference.texts()).isNotEmpty();
    }

    @Test
    void that_of_the_guide_follows_the_schema() throws IOException {
        assertThat(schema().validate(guide(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector-waterschappen", "vr08-hoogwater"})
    void a_sample_follows_the_schema(String name) throws IOException {
        assertThat(schema().validate(sample(name), InputFormat.JSON)).isEmpty();
    }
}
