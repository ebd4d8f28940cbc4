package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ExtendWith(OutputCaptureExtension.class)
class FailureTest extends ServiceTest {
    private static final Agreement SECRET =
            Samples.draft().identifiedAs("a").answer("proces.alerteren.wijze", Answer.text("Code Zilvermeeuw"));

    /** Writes in the middle of each transaction. */
    @MockitoSpyBean
    private AgreementJson json;

    private void fail_halfway() {
        SQLException cause = new SQLException("value too long: Code Zilvermeeuw", "22001");
        doThrow(new IllegalStateException("Code Zilvermeeuw", cause)).when(json).write(any());
    }

    @Test
    void a_write_that_fails_halfway_leaves_nothing_behind() {
        fail_halfway();

        assertThat(post("/v1/agreements", Samples.json(SECRET)).statusCode()).isEqualTo(500);

        assertThat(rows()).isZero();
    }

    @Test
    void a_new_version_that_fails_halfway_leaves_the_one_before_it() {
        post("/v1/agreements", Samples.json(Samples.draft().identifiedAs("a")));
        long rows = rows();
        fail_halfway();

        assertThat(put("/v1/agreements/a", Samples.json(SECRET), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(500);

        doCallRealMethod().when(json).write(any());
        assertThat(rows()).isEqualTo(rows);
        assertThat(header(get("/v1/agreements/a"), "ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_failure_is_found_in_the_log_by_its_number_and_without_the_words_of_its_messages(CapturedOutput output) {
        fail_halfway();

        HttpResponse<byte[]> failed = post("/v1/agreements", Samples.json(SECRET), "Accept-Language", "en");

        String detail = json(failed).get("detail").asString();
        assertThat(output)
                .contains(detail.substring(detail.lastIndexOf(' ') + 1))
                .contains("java.lang.IllegalStateException", "SQL state 22001")
                .doesNotContain("Zilvermeeuw");
        assertThat(new String(failed.body(), StandardCharsets.UTF_8)).doesNotContain("Zilvermeeuw");
    }

    @Test
    void what_an_agreement_says_is_not_logged(CapturedOutput output) {
        byte[] file = Samples.json(SECRET);

        assertThat(post("/v1/agreements", file).statusCode()).isEqualTo(201);
        assertThat(post("/v1/agreements", file).statusCode()).isEqualTo(409);
        assertThat(post("/v1/agreements", Arrays.copyOf(file, file.length - 2)).statusCode())
                .isEqualTo(422);

        assertThat(output).doesNotContain("Zilvermeeuw");
    }
}
