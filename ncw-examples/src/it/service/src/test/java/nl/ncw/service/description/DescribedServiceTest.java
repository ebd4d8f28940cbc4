package nl.ncw.service.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description and the service say the same. */
class DescribedServiceTest extends ServiceTest {
    private static final ApiDescription DESCRIPTION = ApiDescription.packed();
    private static final Agreement STORED = Samples.draft()
            .identifiedAs("a")
            .answer("proces.alerteren.wijze", Samples.openPoint("J. Jansen", Samples.EVALUATION));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    /** A request, and the status that it is answered with. */
    record Call(String operation, int status, String path, byte[] body, String... headers) {
        @Override
        public String toString() {
            return operation + " " + status;
        }
    }

    private static Call call(String operation, int status, String path, String... headers) {
        return new Call(operation, status, path, new byte[0], headers);
    }

    private static Call add(int status, byte[] body) {
        return new Call("addAgreement", status, "/agreements", body);
    }

    private static Call replace(int status, byte[] body, String... headers) {
        return new Call("replaceAgreement", status, "/agreements/a", body, headers);
    }

    static Stream<Call> calls() {
        return Stream.of(reads(), writes()).flatMap(List::stream);
    }

    private static List<Call> reads() {
        return List.of(
                call("listAgreements", 200, "/agreements"),
                call("listAgreements", 400, "/agreements?page=0"),
                call("getAgreement", 200, "/agreements/a"),
                call("getAgreement", 304, "/agreements/a", "If-None-Match", "\"1\""),
                call("getAgreement", 400, "/agreements/a?x=1"),
                call("getAgreement", 404, "/agreements/b"),
                call("getAgreement", 406, "/agreements/a", "Accept", "application/x-nobody"),
                call("listFindings", 200, "/agreements/a/findings"),
                call("listFindings", 400, "/agreements/a/findings?x=1"),
                call("listFindings", 404, "/agreements/b/findings"),
                call("listRevisions", 200, "/agreements/a/revisions"),
                call("listRevisions", 400, "/agreements/a/revisions?x=1"),
                call("listRevisions", 404, "/agreements/b/revisions"),
                call("getRevision", 200, "/agreements/a/revisions/1"),
                call("getRevision", 304, "/agreements/a/revisions/1", "If-None-Match", "\"1\""),
                call("getRevision", 400, "/agreements/a/revisions/first"),
                call("getRevision", 404, "/agreements/a/revisions/2"),
                call("getRevision", 406, "/agreements/a/revisions/1", "Accept", "application/x-nobody"),
                call("listOpenPoints", 200, "/open-points"),
                call("listOpenPoints", 400, "/open-points?dueBefore=soon"),
                call("getForm", 200, "/forms?profile=kern"),
                call("getForm", 400, "/forms"),
                call("getForm", 406, "/forms?profile=kern", "Accept", "application/x-nobody"),
                call("listCatalogues", 200, "/catalogues"),
                call("listCatalogues", 400, "/catalogues?x=1"),
                call("getCatalogue", 200, "/catalogues/netcentrische-samenwerking/2.0.0"),
                call("getCatalogue", 400, "/catalogues/netcentrische-samenwerking/2.0.0?x=1"),
                call("getCatalogue", 404, "/catalogues/netcentrische-samenwerking/9.9.9"));
    }

    private static List<Call> writes() {
        byte[] stored = Samples.json(STORED);
        byte[] other = Samples.json(STORED.identifiedAs("b"));
        byte[] broken = "%PDF-1.7 half".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[16 * 1024 * 1024 + 1];
        String[] first = {"If-Match", "\"1\""};
        return List.of(
                add(201, other),
                add(400, new byte[0]),
                add(409, stored),
                add(413, large),
                add(415, new byte[] {1, 2, 3}),
                add(422, broken),
                replace(200, stored, first),
                replace(400, new byte[0], first),
                new Call("replaceAgreement", 404, "/agreements/b", other, first),
                replace(409, other, first),
                replace(412, stored, "If-Match", "\"2\""),
                replace(413, large, first),
                replace(415, new byte[] {1, 2, 3}, first),
                replace(422, broken, first),
                replace(428, stored));
    }

    @BeforeEach
    void store_an_agreement() {
        post("/v1/agreements", Samples.json(STORED));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_answer_is_as_it_is_described(Call call) {
        ApiDescription.Operation operation = DESCRIPTION.operation(call.operation());

        HttpResponse<byte[]> answer = send(operation.method(), call);

        assertThat(answer.statusCode()).isEqualTo(call.status());
        JsonNode described = DESCRIPTION.response(operation, String.valueOf(call.status()));
        described.path("headers").forEachEntry((name, node) -> {
            if (DESCRIPTION.resolved(node).path("required").asBoolean()) {
                assertThat(header(answer, name)).as(name).isNotEmpty();
            }
        });
        if (described.has("content")) {
            String mediaType = header(answer, "Content-Type");
            assertThat(described.get("content").propertyNames()).contains(mediaType);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(DESCRIPTION.errors(
                            described.at("/content").get(mediaType).get("schema"), body))
                    .isEmpty();
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    private HttpResponse<byte[]> send(String method, Call call) {
        String path = "/v1" + call.path();
        return switch (method) {
            case "get" -> get(path, call.headers());
            case "post" -> post(path, call.body(), call.headers());
            case "put" -> put(path, call.body(), call.headers());
            default -> throw new AssertionError(method);
        };
    }

    @Test
    void each_described_answer_is_one_that_the_service_gives() {
        List<String> described = DESCRIPTION.operations().stream()
                .flatMap(operation -> operation.statuses().stream().map(status -> operation.id() + " " + status))
                .toList();

        assertThat(calls().map(Call::toString)).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void each_format_is_described_where_it_is_taken_and_given() {
        for (AgreementFormat format : AgreementFormats.all()) {
            for (String id : List.of("getAgreement", "getRevision", "getForm")) {
                JsonNode answer = DESCRIPTION.response(DESCRIPTION.operation(id), "200");
                assertThat(answer.get("content").propertyNames())
                        .as("openapi.json: content of the answer 200 of %s", id)
                        .contains(format.mediaType());
            }
            for (String id : List.of("addAgreement", "replaceAgreement")) {
                JsonNode body = DESCRIPTION.operation(id).node().get("requestBody");
                assertThat(body.get("content").has(format.mediaType()))
                        .as("openapi.json: content of the requestBody of %s has %s", id, format.mediaType())
                        .isEqualTo(format.isReadable());
            }
        }
    }

    @Test
    void each_handler_is_described_and_nothing_else() {
        List<String> handled = handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/v1"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .toList();

        assertThat(DESCRIPTION.operations())
                .extracting(operation -> operation.method() + " /v1" + operation.path())
                .containsExactlyInAnyOrderElementsOf(handled);
    }
}
