package nl.ncw.examples.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stamps from a server on this machine: given, rejected, late and wrong. */
class TimestampServerTest {
    private static final byte[] SIGNATURE = "handtekening".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_time_stamp_is_that_of_the_signature() throws Exception {
        try (TestTimestampServer server = TestTimestampServer.start()) {
            TimeStampToken token = TimestampServer.at(server.address()).stamp(SIGNATURE);
            assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(SIGNATURE));
        }
    }

    @Test
    void a_rejection_is_no_time_stamp() throws Exception {
        try (TestTimestampServer server = TestTimestampServer.rejecting()) {
            assertThatThrownBy(() -> TimestampServer.at(server.address()).stamp(SIGNATURE))
                    .isInstanceOfSatisfying(
                            TimestampException.class,
                            e -> assertThat(e.answered()).isTrue())
                    .hasMessageContaining("vandaag niet");
        }
    }

    @Test
    void the_time_stamp_of_something_else_is_refused() throws Exception {
        try (TestTimestampServer real = TestTimestampServer.start()) {
            byte[] other = TimestampServer.at(real.address())
                    .stamp("iets anders".getBytes(StandardCharsets.UTF_8))
                    .getEncoded();
            try (TestTimestampServer server = TestTimestampServer.answering(request -> other)) {
                assertThatThrownBy(() -> TimestampServer.at(server.address()).stamp(SIGNATURE))
                        .isInstanceOfSatisfying(
                                TimestampException.class,
                                e -> assertThat(e.answered()).isTrue());
            }
        }
    }

    @Test
    void what_is_no_answer_is_refused() throws Exception {
        try (TestTimestampServer server = TestTimestampServer.answering(request -> request)) {
            assertThatThrownBy(() -> TimestampServer.at(server.address()).stamp(SIGNATURE))
                    .isInstanceOfSatisfying(
                            TimestampException.class,
                            e -> assertThat(e.answered()).isTrue());
        }
    }

    @Test
    void a_server_that_is_silent_is_left_after_some_time() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (TestTimestampServer server = TestTimestampServer.answering(request -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return request;
        })) {
            TimestampServer client = TimestampServer.at(server.address()).answeringWithin(Duration.ofMillis(200));
            assertThatThrownBy(() -> client.stamp(SIGNATURE))
                    .isInstanceOfSatisfying(
                            TimestampException.class,
                            e -> assertThat(e.answered()).isFalse());
            done.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://tsa.invalid/", "tsa.invalid", "http:/tsa", "file:///etc/hosts"})
    void an_address_that_is_not_on_the_web_is_wrong_usage(String address) {
        assertThatThrownBy(() -> TimestampServer.at(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http");
    }
}
