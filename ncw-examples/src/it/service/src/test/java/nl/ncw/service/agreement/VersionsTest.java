package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.finding.ChangeCodes;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest extends ServiceTest {
    private static final Agreement FIRST = Samples.draft().identifiedAs("a");
    private static final Agreement SECOND = FIRST.withStatus(AgreementStatus.IN_AFSTEMMING);

    @BeforeEach
    void store_the_first_version() {
        post("/v1/agreements", Samples.json(FIRST));
    }

    @Test
    void a_new_version_replaces_the_one_that_the_caller_names() {
        HttpResponse<byte[]> replaced = put("/v1/agreements/a", Samples.json(SECOND), "If-Match", "\"1\"");

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(header(replaced, "ETag")).isEqualTo("\"2\"");
        assertThat(Samples.read(get("/v1/agreements/a").body())).isEqualTo(SECOND);
    }

    @Test
    void the_tag_of_a_document_names_the_version_that_it_was_made_of() {
        HttpResponse<byte[]> form = get("/v1/agreements/a", "Accept", AgreementFormats.WORD.mediaType());

        assertThat(put("/v1/agreements/a", form.body(), "If-Match", header(form, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_version_is_kept_with_its_time() {
        put("/v1/agreements/a", Samples.json(SECOND), "If-Match", "\"1\"");

        assertThat(json(get("/v1/agreements/a/revisions")).toString())
                .isEqualTo("{\"items\":[{\"version\":1,\"storedAt\":\"2026-11-27T12:00:00Z\"},"
                        + "{\"version\":2,\"storedAt\":\"2026-11-27T12:00:00Z\"}]}");
        assertThat(get("/v1/agreements/a/revisions/1").body()).isEqualTo(Samples.json(FIRST));
        assertThat(get("/v1/agreements/a/revisions/2").body()).isEqualTo(Samples.json(SECOND));
        assertThat(get("/v1/agreements/a/revisions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void an_adopted_agreement_that_changed_is_under_discussion_again() {
        Agreement adopted = SECOND.withStatus(AgreementStatus.VASTGESTELD);
        put("/v1/agreements/a", Samples.json(adopted), "If-Match", "\"1\"");
        Agreement changed = adopted.answer("proces.alerteren.wijze", Answer.text("Per app."));

        HttpResponse<byte[]> stored = put("/v1/agreements/a", Samples.json(changed), "If-Match", "\"2\"");

        assertThat(json(stored).toString()).contains(ChangeCodes.ADOPTION_REOPENED);
        assertThat(Samples.read(get("/v1/agreements/a").body()).status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
    }

    @Test
    void a_caller_who_names_another_version_is_told_and_changes_nothing() {
        put("/v1/agreements/a", Samples.json(SECOND), "If-Match", "\"1\"");
        long rows = rows();

        HttpResponse<byte[]> late = put("/v1/agreements/a", Samples.json(FIRST), "If-Match", "\"1\"");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json(late).get("code").asString()).isEqualTo("version.other");
        assertThat(rows()).isEqualTo(rows);
        assertThat(Samples.read(get("/v1/agreements/a").body())).isEqualTo(SECOND);
    }

    @Test
    void a_caller_who_names_no_version_is_asked_for_it() {
        HttpResponse<byte[]> unconditional = put("/v1/agreements/a", Samples.json(SECOND));

        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(json(unconditional).get("code").asString()).isEqualTo("version.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1", "W/\"1\"", "\"1\", \"2\"", "\"99999999999\""})
    void only_one_strong_tag_names_a_version(String tag) {
        assertThat(put("/v1/agreements/a", Samples.json(SECOND), "If-Match", tag)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_agreement_is_not_added_twice() {
        HttpResponse<byte[]> again = post("/v1/agreements", Samples.json(SECOND), "Accept-Language", "en");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).get("detail").asString()).contains("/v1/agreements/a", "PUT", "If-Match");
        assertThat(Samples.read(get("/v1/agreements/a").body())).isEqualTo(FIRST);
    }

    @Test
    void a_file_of_another_agreement_replaces_nothing() {
        HttpResponse<byte[]> other =
                put("/v1/agreements/a", Samples.json(SECOND.identifiedAs("b")), "If-Match", "\"1\"");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).get("code").asString()).isEqualTo("agreement.other");
    }

    @Test
    void a_file_without_an_id_replaces_what_the_path_names() {
        assertThat(put("/v1/agreements/a", Samples.json(Samples.draft()), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_there_cannot_be_replaced() {
        assertThat(put("/v1/agreements/b", Samples.json(Samples.draft()), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }
}
