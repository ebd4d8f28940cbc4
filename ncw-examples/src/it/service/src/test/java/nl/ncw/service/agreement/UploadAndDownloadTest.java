package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class UploadAndDownloadTest extends ServiceTest {
    private static Stream<AgreementFormat> formats() {
        return AgreementFormats.all().stream().filter(AgreementFormat::isReadable);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_agreement_comes_back_in_each_format_as_it_was_sent_in_each_format(AgreementFormat format) {
        Agreement sent = Samples.draft().identifiedAs("2026-" + format.fileExtension());

        HttpResponse<byte[]> posted = post("/v1/agreements", Samples.file(sent, format));
        String location = header(posted, "Location");

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(location).isEqualTo("/v1/agreements/2026-" + format.fileExtension());
        HttpResponse<byte[]> document = get(location, "Accept", format.mediaType());
        assertThat(header(document, "Content-Type")).isEqualTo(format.mediaType());
        assertThat(Samples.read(document.body())).isEqualTo(sent);
        assertThat(get(location).body()).isEqualTo(Samples.json(sent));
    }

    @Test
    void an_agreement_without_an_id_gets_one() {
        HttpResponse<byte[]> posted = post("/v1/agreements", Samples.json(Samples.draft()));

        String id = json(posted).get("id").asString();
        assertThat(id).isNotBlank();
        assertThat(Samples.read(get("/v1/agreements/" + id).body()))
                .isEqualTo(Samples.draft().identifiedAs(id));
    }

    @Test
    void the_answer_names_the_version_and_what_is_wrong_in_the_language_of_the_caller() {
        HttpResponse<byte[]> posted = post("/v1/agreements", Samples.json(Samples.draft()), "Accept-Language", "de-AT");

        assertThat(header(posted, "ETag")).isEqualTo("\"1\"");
        assertThat(json(posted).get("version").asInt()).isEqualTo(1);
        JsonNode finding = json(posted)
                .get("findings")
                .valueStream()
                .filter(item -> item.get("code").asString().equals("answer.missing"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("message").asString()).contains("Frage");
        JsonNode found = json(get(header(posted, "Location") + "/findings", "Accept-Language", "de"));
        assertThat(found).isEqualTo(json(posted));
    }

    @Test
    void the_content_says_what_a_file_is_whatever_its_header_says() {
        byte[] workbook = Samples.file(Samples.draft(), AgreementFormats.EXCEL);

        assertThat(post("/v1/agreements", workbook, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post("/v1/agreements", workbook, "Content-Type", "application/pdf")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_browser_sends_a_file_in_a_form() {
        HttpResponse<byte[]> posted = post(
                "/v1/agreements",
                form("afspraken.docx", Samples.file(Samples.draft().identifiedAs("a"), AgreementFormats.WORD)),
                "Content-Type",
                "multipart/form-data; boundary=boundary");

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(header(posted, "Location")).isEqualTo("/v1/agreements/a");
    }

    private static byte[] form(String fileName, byte[] file) {
        String part = "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        byte[] before = part.getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--boundary--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] form = new byte[before.length + file.length + after.length];
        System.arraycopy(before, 0, form, 0, before.length);
        System.arraycopy(file, 0, form, before.length, file.length);
        System.arraycopy(after, 0, form, before.length + file.length, after.length);
        return form;
    }

    @Test
    void a_document_has_a_name_a_language_and_a_tag_of_its_own() {
        post("/v1/agreements", Samples.json(Samples.draft().identifiedAs("a")));

        HttpResponse<byte[]> document = get(
                "/v1/agreements/a", "Accept", "application/x-nobody, application/pdf;q=0.9", "Accept-Language", "fr");

        assertThat(header(document, "Content-Disposition")).isEqualTo("attachment; filename=\"a.pdf\"");
        assertThat(header(document, "Content-Language")).isEqualTo("fr");
        assertThat(header(document, "Vary")).isEqualTo("Accept, Accept-Language");
        assertThat(header(document, "ETag")).isEqualTo("\"1-pdf-fr\"");
        assertThat(get(
                                "/v1/agreements/a",
                                "Accept",
                                "application/pdf",
                                "Accept-Language",
                                "fr",
                                "If-None-Match",
                                "\"1-pdf-fr\"")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_browser_that_accepts_anything_gets_json() {
        post("/v1/agreements", Samples.json(Samples.draft().identifiedAs("a")));

        assertThat(header(get("/v1/agreements/a", "Accept", "application/x-nobody,*/*;q=0.8"), "Content-Type"))
                .isEqualTo("application/json");
    }
}
