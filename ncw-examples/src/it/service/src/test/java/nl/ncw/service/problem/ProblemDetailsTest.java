package nl.ncw.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.ncw.export.AgreementFormats;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemDetailsTest extends ServiceTest {
    private static final byte[] BROKEN = "%PDF-1.7 half".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "nl,Onleesbaar bestand,niet compleet",
        "en,Unreadable file,incomplete",
        "de,Datei nicht lesbar,unvollst",
        "fr,Fichier illisible,incompl",
        "ja,Onleesbaar bestand,niet compleet"
    })
    void a_broken_file_is_refused_in_the_language_of_the_caller(String language, String title, String detail) {
        HttpResponse<byte[]> refused = post("/v1/agreements", BROKEN, "Accept-Language", language);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = json(refused);
        assertThat(problem.get("type").asString()).startsWith("urn:ncw:problem:file.");
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("detail").asString()).contains(detail);
        assertThat(problem.get("code").asString()).startsWith("file.");
        assertThat(problem.has("place")).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void a_file_of_another_kind_is_named() {
        HttpResponse<byte[]> mail = post(
                "/v1/agreements",
                "From: a@example.org\r\nTo: b@example.org\r\nSubject: form\r\nMIME-Version: 1.0\r\n\r\nhello"
                        .getBytes(StandardCharsets.UTF_8),
                "Accept-Language",
                "en");

        assertThat(mail.statusCode()).isEqualTo(415);
        assertThat(json(mail).get("detail").asString()).contains("e-mail");
        assertThat(json(post("/v1/agreements", new byte[] {1, 2, 3}))
                        .get("code")
                        .asString())
                .isEqualTo("file.other-format");
    }

    @Test
    void an_empty_body_is_no_file() {
        assertThat(json(post("/v1/agreements", new byte[0])).get("code").asString())
                .isEqualTo("file.empty");
    }

    @Test
    void a_file_over_the_limit_is_refused_whether_its_size_is_said_or_not() {
        byte[] large = new byte[16 * 1024 * 1024 + 1];

        HttpResponse<byte[]> said = post("/v1/agreements", large);
        HttpResponse<byte[]> chunked =
                send(request("/v1/agreements").POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large))));

        assertThat(said.statusCode()).isEqualTo(413);
        assertThat(json(said).get("code").asString()).isEqualTo("file.too-large");
        assertThat(chunked.statusCode()).isEqualTo(413);
    }

    @Test
    void an_upload_that_breaks_off_stores_nothing() throws IOException {
        byte[] file = Samples.json(Samples.draft());
        try (Socket socket = new Socket("localhost", port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/agreements HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + (file.length + 1)
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(file);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"en, Request unclear", "nl, Verzoek onduidelijk", "ja, Verzoek onduidelijk", ", Verzoek onduidelijk"})
    void what_tomcat_refuses_by_itself_is_a_problem_too(String language, String title) throws IOException {
        String header = language == null ? "" : "Accept-Language: " + language + "\r\n";
        try (Socket socket = new Socket("localhost", port())) {
            String request = "GET /%zz HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .contains("\"code\":\"request.invalid\"", title);
        }
    }

    @Test
    void an_agreement_with_an_unknown_catalogue_is_refused() {
        byte[] file = new String(Samples.json(Samples.draft()), StandardCharsets.UTF_8)
                .replace("\"2.0.0\"", "\"8.0.0\"")
                .getBytes(StandardCharsets.UTF_8);

        JsonNode problem = json(post("/v1/agreements", file));

        assertThat(problem.get("status").asInt()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"/v1/nothing,404", "/v1/agreements/,404", "/v1/agreements/unknown,404", "/,404"})
    void other_errors_are_problems_too(String path, int status) {
        HttpResponse<byte[]> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "API-Version")).isEqualTo("1.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "PURGE, /v1/agreements, method.not-allowed, Method not possible here",
        "GET, /v1/forms, query.missing, Value missing",
        "GET, /v1/forms?profil=kern, query.unknown, Unknown key",
        "GET, /v1/nothing, path.absent, Address not found",
        "GET, /error, path.absent, Address not found"
    })
    void what_spring_refuses_by_itself_has_a_code_and_the_language_of_the_caller(
            String method, String path, String code, String title) {
        JsonNode problem = json(send(request(path, "Accept-Language", "en").method(method, BodyPublishers.noBody())));

        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("urn:ncw:problem:" + code);
        assertThat(problem.get("title").asString()).isEqualTo(title);
    }

    @Test
    void a_caller_who_accepts_no_json_does_not_store_unseen() {
        HttpResponse<byte[]> refused =
                post("/v1/agreements", Samples.json(Samples.draft()), "Accept", "application/x-nobody");

        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(rows()).isZero();
    }

    @Test
    void a_format_that_the_service_does_not_write_is_refused() {
        post("/v1/agreements", Samples.json(Samples.draft().identifiedAs("a")));

        HttpResponse<byte[]> refused = get("/v1/agreements/a", "Accept", "application/x-nobody");

        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(json(refused).get("detail").asString()).contains(AgreementFormats.PDF.mediaType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_de", "_fr"})
    void every_kind_has_its_texts_in_every_language(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProblemKind.class.getResourceAsStream("problems" + language + ".properties")) {
            texts.load(in);
        }
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(texts.stringPropertyNames()).contains(kind.code() + ".title", kind.code() + ".detail");
        }
    }
}
