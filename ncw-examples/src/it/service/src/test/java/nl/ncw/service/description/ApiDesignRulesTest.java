package nl.ncw.service.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The NLGov REST API Design Rules (2.1) that a machine can test, each by its id: in the description, and at the service
 * where it shows there. TLS and {@code Strict-Transport-Security} are the matter of the proxy in front of the service.
 */
class ApiDesignRulesTest extends ServiceTest {
    private static final ApiDescription DESCRIPTION = ApiDescription.packed();
    private static final String VERSION =
            DESCRIPTION.document().at("/info/version").asString();

    @BeforeEach
    void store_an_agreement() {
        Agreement agreement = Samples.draft()
                .identifiedAs("a")
                .answer("proces.alerteren.wijze", Samples.openPoint("J. Jansen", Samples.EVALUATION));
        post("/v1/agreements", Samples.json(agreement));
    }

    private static Stream<String> segments() {
        return DESCRIPTION.paths().stream()
                .flatMap(path -> Arrays.stream(path.substring(1).split("/")))
                .filter(segment -> !segment.startsWith("{"));
    }

    private static Stream<JsonNode> queryParameters() {
        return DESCRIPTION.operations().stream()
                .flatMap(operation -> DESCRIPTION.parameters(operation).stream())
                .filter(parameter -> parameter.get("in").asString().equals("query"));
    }

    /** One answer of each class of status. */
    private List<HttpResponse<byte[]>> answers() {
        return List.of(
                get("/v1/openapi.json"),
                get("/v1/agreements"),
                get("/v1/agreements/a"),
                get("/v1/agreements/a", "If-None-Match", "\"1\""),
                get("/v1/agreements?page=0"),
                get("/v1/nothing"),
                get("/"),
                post("/v1/agreements", new byte[0]),
                post("/v1/forms", new byte[0]),
                get("/v1/agreements/a", "Accept", "application/x-nobody"));
    }

    private List<HttpResponse<byte[]>> errors() {
        return answers().stream().filter(answer -> answer.statusCode() >= 400).toList();
    }

    @Test
    @DisplayName("/core/naming-resources and /core/resource-operations: nouns, no actions")
    void core_naming_resources() {
        assertThat(segments())
                .containsOnly("agreements", "findings", "revisions", "open-points", "forms", "catalogues");
    }

    @Test
    @DisplayName("/core/naming-collections: plural")
    void core_naming_collections() {
        assertThat(segments()).allMatch(segment -> segment.endsWith("s"));
    }

    @Test
    @DisplayName("/core/no-trailing-slash: none, and 404 for one")
    void core_no_trailing_slash() {
        assertThat(DESCRIPTION.paths()).noneMatch(path -> path.endsWith("/"));
        assertThat(DESCRIPTION.paths())
                .allSatisfy(path -> assertThat(get("/v1" + path.replaceAll("\\{\\w+}", "a") + "/")
                                .statusCode())
                        .isEqualTo(404));
    }

    @Test
    @DisplayName("/core/path-segments-kebab-case")
    void core_path_segments_kebab_case() {
        assertThat(segments()).allMatch(segment -> segment.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    @DisplayName("/core/query-keys-camel-case")
    void core_query_keys_camel_case() {
        assertThat(queryParameters())
                .extracting(key -> key.get("name").asString())
                .isNotEmpty()
                .allMatch(name -> name.matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"));
    }

    @Test
    @DisplayName("/core/date-time/format and /core/date-time/date-omit-time-portion: date or date-time")
    void core_date_time_format() {
        JsonNode summary = DESCRIPTION.document().at("/components/schemas/AgreementSummary/properties");
        assertThat(List.of("validFrom", "validUntil", "evaluation"))
                .allSatisfy(name ->
                        assertThat(summary.get(name).get("format").asString()).isEqualTo("date"));
        assertThat(summary.get("storedAt").get("format").asString()).isEqualTo("date-time");
        assertThat(DESCRIPTION.document().findValuesAsString("format"))
                .doesNotContain("date-time-local", "time", "time-local")
                .contains("date", "date-time");
        assertThat(queryParameters().filter(key -> key.get("name").asString().endsWith("Before")))
                .isNotEmpty()
                .allMatch(key -> key.at("/schema/format").asString().equals("date"));
    }

    @Test
    @DisplayName("/core/date-time/timezone: UTC in answers")
    void core_date_time_timezone() {
        JsonNode agreement = json(get("/v1/agreements")).get("items").get(0);

        assertThat(agreement.get("storedAt").asString()).endsWith("Z");
        assertThat(agreement.get("evaluation").asString()).isEqualTo("2027-06-01");
    }

    @Test
    @DisplayName("/core/http-methods: standard ones, and 405 with Allow for others")
    void core_http_methods() {
        assertThat(DESCRIPTION.operations())
                .extracting(ApiDescription.Operation::method)
                .isSubsetOf("get", "post", "put", "patch", "delete");
        HttpResponse<byte[]> refused = send(request("/v1/agreements/a").method("PURGE", BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(header(refused, "Allow")).contains("GET", "PUT");
        assertThat(send(request("/v1/agreements/a").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("/core/http-safety: GET changes nothing, PUT once sent again changes nothing more")
    void core_http_safety() {
        byte[] file = Samples.json(Samples.draft());
        put("/v1/agreements/a", file, "If-Match", "\"1\"");
        long rows = rows();

        put("/v1/agreements/a", file, "If-Match", "\"1\"");
        answers();

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    @DisplayName("/core/stateless: no cookies")
    void core_stateless() {
        assertThat(answers()).allMatch(answer -> header(answer, "Set-Cookie").isEmpty());
    }

    @Test
    @DisplayName("/core/nested-child: what belongs to an agreement is below it")
    void core_nested_child() {
        assertThat(DESCRIPTION.paths()).contains("/agreements/{id}/revisions/{version}", "/agreements/{id}/findings");
    }

    @Test
    @DisplayName("/core/error-handling/problem-details")
    void core_error_handling_problem_details() {
        JsonNode problem = DESCRIPTION.document().at("/components/schemas/Problem");
        assertThat(problem.get("required").valueStream().map(JsonNode::asString))
                .contains("status", "title", "detail");
        assertThat(DESCRIPTION.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().get("responses").propertyNames())
                        .filteredOn(
                                status -> status.equals("default") || status.startsWith("4") || status.startsWith("5"))
                        .isNotEmpty()
                        .allSatisfy(status -> assertThat(DESCRIPTION
                                        .response(operation, status)
                                        .get("content")
                                        .propertyNames())
                                .containsExactly("application/problem+json")));
        assertThat(errors()).hasSize(6).allSatisfy(error -> {
            assertThat(header(error, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(json(error).get("status").asInt()).isEqualTo(error.statusCode());
            assertThat(json(error).get("title").asString()).isNotBlank();
            assertThat(json(error).get("detail").asString()).isNotBlank();
        });
    }

    @Test
    @DisplayName("/core/error-handling/invalid-input: 400 for values and keys that cannot be used")
    void core_error_handling_invalid_input() {
        assertThat(DESCRIPTION.operations())
                .allSatisfy(operation -> assertThat(operation.statuses()).contains("400"));
        assertThat(List.of(
                        "/v1/agreements?page=0",
                        "/v1/agreements?regoin=VR08",
                        "/v1/forms",
                        "/v1/open-points?dueBefore=x"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).isEqualTo(400));
    }

    @Test
    @DisplayName("/core/error-handling/all-errors: those of the filter, of the page or of the keys together")
    void core_error_handling_all_errors() {
        assertThat(json(get("/v1/agreements?status=x&openPoints=y"))
                        .get("detail")
                        .asString())
                .contains("status: ", "openPoints: ");
        assertThat(json(get("/v1/agreements?page=0&pageSize=0")).get("detail").asString())
                .contains("page: ", "pageSize: ");
        assertThat(json(get("/v1/agreements?regoin=VR08&partnr=x"))
                        .get("detail")
                        .asString())
                .contains("regoin", "partnr");
    }

    @Test
    @DisplayName("/core/doc-openapi: OpenAPI 3, operations with ids of their own")
    void core_doc_openapi() {
        assertThat(DESCRIPTION.document().get("openapi").asString()).matches("3\\.\\d+\\.\\d+");
        assertThat(DESCRIPTION.operations())
                .extracting(ApiDescription.Operation::id)
                .doesNotHaveDuplicates();
        assertThat(DESCRIPTION.document().findValuesAsString("$ref"))
                .allMatch(reference ->
                        !DESCRIPTION.document().at(reference.substring(1)).isMissingNode());
    }

    @Test
    @DisplayName("/core/doc-openapi-contact")
    void core_doc_openapi_contact() {
        assertThat(DESCRIPTION.document().at("/info/contact").propertyNames()).contains("name", "url", "email");
    }

    @Test
    @DisplayName("/core/publish-openapi: at the standard place, for pages of any origin")
    void core_publish_openapi() {
        HttpResponse<byte[]> published = get("/v1/openapi.json", "Origin", "https://example.org");

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(header(published, "Content-Type")).isEqualTo("application/json");
        assertThat(header(published, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(json(published)).isEqualTo(DESCRIPTION.document());
    }

    @Test
    @DisplayName("/core/uri-version: the major version alone")
    void core_uri_version() {
        assertThat(DESCRIPTION.document().get("servers").valueStream())
                .isNotEmpty()
                .allMatch(server ->
                        URI.create(server.get("url").asString()).getPath().endsWith("/v" + VERSION.split("\\.")[0]));
    }

    @Test
    @DisplayName("/core/semver")
    void core_semver() {
        assertThat(VERSION).matches("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?");
    }

    @Test
    @DisplayName("/core/version-header: on each answer")
    void core_version_header() {
        assertThat(DESCRIPTION.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().get("responses").propertyNames())
                        .allMatch(status -> DESCRIPTION
                                .response(operation, status)
                                .at("/headers/API-Version")
                                .isObject()));
        assertThat(answers()).allMatch(answer -> header(answer, "API-Version").equals(VERSION));
    }

    @Test
    @DisplayName("/core/transport/security-headers: on each answer")
    void core_transport_security_headers() {
        assertThat(answers()).allSatisfy(answer -> {
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        });
    }

    @Test
    @DisplayName("/core/transport/cors: pages of others read nothing but the description")
    void core_transport_cors() {
        assertThat(header(get("/v1/agreements", "Origin", "https://example.org"), "Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
