package org.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Talks to the running application over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.root=error", "spring.main.banner-mode=off"})
class AgreementControllerTest {
    private final ObjectMapper json = new ObjectMapper(); // knows nothing of the library, as any other client
    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
            .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER))
            .answer("proces.alerteren.wijze", Answer.text("Telefonisch, binnen 15 minuten."));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "docx", "pdf"})
    void a_file_in_any_format_is_answered_with_the_agreement(String extension) throws IOException {
        ResponseEntity<String> response = upload(file(extension), "en");

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode received = json.readTree(response.getBody());
        assertThat(received.get("agreement")).isEqualTo(json.readTree(file("json")));
        assertThat(read(received.get("agreement"))).isEqualTo(agreement);
        assertThat(received.get("findings")).isEmpty();
    }

    @Test
    void what_could_not_be_read_comes_back_as_findings() throws IOException {
        byte[] file = text(file("json")).replaceFirst("\\{", "{\"invented\": 1,").getBytes(StandardCharsets.UTF_8);

        JsonNode finding =
                json.readTree(upload(file, "en").getBody()).get("findings").get(0);

        assertThat(finding.get("severity").textValue()).isEqualTo("warning");
        assertThat(finding.get("code").textValue()).isEqualTo("json.unknown-field");
        assertThat(finding.get("place").textValue()).isEqualTo("/invented");
        assertThat(finding.get("message").get("nl").textValue()).contains("invented");
    }

    @Test
    void a_file_that_is_broken_is_refused_in_the_language_of_the_caller() throws IOException {
        byte[] broken = "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8);

        ResponseEntity<String> dutch = upload(broken, "nl");
        ResponseEntity<String> english = upload(broken, "en");

        assertThat(dutch.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(detail(dutch)).isNotBlank().isNotEqualTo(detail(english));
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertThat(upload(new byte[] {1, 2, 3}, "en").getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void an_agreement_in_a_body_is_bound_and_checked() throws IOException {
        ResponseEntity<String> response = check(text(file("json")));

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(json.readTree(response.getBody()).findValuesAsText("code")).contains("answer.missing");
    }

    @Test
    void a_body_with_errors_is_refused() throws IOException {
        String right = text(file("json"));
        String wrong = right.replace("\"concept\"", "\"invented\"");

        assertThat(wrong).isNotEqualTo(right);
        assertThat(check(wrong).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_body_that_is_no_agreement_is_refused_as_a_broken_file_is() throws IOException {
        ResponseEntity<String> response = check("{}");

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(detail(response)).isNotBlank();
    }

    private ResponseEntity<String> upload(byte[] content, String language) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "renamed.dat"; // the content decides
            }
        });
        return post("/files", MediaType.MULTIPART_FORM_DATA, parts, language);
    }

    private ResponseEntity<String> check(String body) {
        return post("/findings", MediaType.APPLICATION_JSON, body, "en");
    }

    private ResponseEntity<String> post(String path, MediaType type, Object body, String language) {
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri(path)
                .contentType(type)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .body(body)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {}) // the tests look at the status themselves
                .toEntity(String.class);
    }

    private byte[] file(String extension) throws IOException {
        AgreementFormat format = AgreementFormats.byFileExtension(extension).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Locale.forLanguageTag("nl")).write(agreement, catalogue, out);
        return out.toByteArray();
    }

    private Agreement read(JsonNode node) throws IOException {
        byte[] bytes = json.writeValueAsBytes(node);
        return new JsonAgreementReader()
                .read(new ByteArrayInputStream(bytes), Catalogues.bundled())
                .agreement();
    }

    private String detail(ResponseEntity<String> response) throws IOException {
        return json.readTree(response.getBody()).get("detail").textValue();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
