package nl.ncw.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest extends ServiceTest {
    @Test
    void any_page_may_read_the_description_of_the_api() {
        HttpResponse<byte[]> description = get("/v1/openapi.json", "Origin", "https://example.org");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(header(description, "Content-Type")).isEqualTo("application/json");
        assertThat(header(description, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(description, "API-Version"))
                .isEqualTo(json(description).at("/info/version").asString());
    }
}
