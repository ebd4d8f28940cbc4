package nl.ncw.service.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.catalogue.Catalogues;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CataloguesTest extends ServiceTest {
    @Test
    void all_catalogues_are_listed() {
        assertThat(json(get("/v1/catalogues"))).hasSameSizeAs(Catalogues.all());
    }

    @Test
    void a_catalogue_has_its_questions_in_the_language_of_the_caller() {
        JsonNode catalogue = json(get("/v1/catalogues/netcentrische-samenwerking/2.0.0", "Accept-Language", "en"));

        JsonNode question = catalogue.at("/sections/0/topics/0/questions/0");
        assertThat(question.get("id").asString()).isEqualTo("algemeen.adoptieregio.adoptieregio");
        assertThat(question.get("text").asString()).startsWith("Which safety region");
        assertThat(question.get("obligations").get("kern").asString()).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"netcentrische-samenwerking/9.9.9", "netcentrische-samenwerking/nieuwste", "Ander/1.0.0"})
    void another_catalogue_is_not_found(String path) {
        assertThat(json(get("/v1/catalogues/" + path)).get("code").asString()).isEqualTo("catalogue.absent");
    }
}
