package nl.ncw.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that is killed, and started again on the same database: H2 in a file, or the PostgreSQL that other tests
 * use. What it answered is there, and nothing is there in part.
 */
class KilledServiceTest {
    private static final Optional<String> POSTGRESQL = Optional.ofNullable(System.getProperty("spring.datasource.url"));

    @TempDir
    private Path folder;

    private ServiceProcess service;

    @BeforeEach
    void start_with_an_empty_database() throws IOException, SQLException {
        service = ServiceProcess.start(folder, POSTGRESQL);
        if (POSTGRESQL.isPresent()) {
            try (Connection connection = DriverManager.getConnection(POSTGRESQL.get())) {
                connection.createStatement().executeUpdate("DELETE FROM agreement");
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.kill();
    }

    private void kill_and_start_again() throws IOException, InterruptedException {
        service.kill();
        service = ServiceProcess.start(folder, POSTGRESQL);
    }

    @Test
    void in_the_middle_of_uploads_what_was_answered_is_there_and_nothing_else()
            throws IOException, InterruptedException, SQLException {
        Map<String, byte[]> answered = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            Agreement agreement = agreement("a" + i);
            byte[] file = i % 2 == 0 ? Samples.json(agreement) : Samples.file(agreement, AgreementFormats.WORD);
            assertThat(client().post("/v1/agreements", file).statusCode()).isEqualTo(201);
            answered.put("a" + i, Samples.json(agreement));
        }
        byte[] other = Samples.json(agreement("a0").answer("proces.alerteren.wijze", Samples.openPoint("X", DUE)));
        try (Socket added = beginUpload("POST /v1/agreements", Samples.json(agreement("half")));
                Socket replaced = beginUpload("PUT /v1/agreements/a0", other, "If-Match: \"1\"")) {
            assertThat(added.isConnected() && replaced.isConnected()).isTrue();

            kill_and_start_again();
        }

        answered.forEach((id, file) -> {
            HttpResponse<byte[]> stored = client().get("/v1/agreements/" + id);
            assertThat(stored.body()).isEqualTo(file);
            assertThat(stored.headers().firstValue("ETag")).contains("\"1\"");
        });
        assertThat(client().get("/v1/agreements/half").statusCode()).isEqualTo(404);
        assertThat(client().put("/v1/agreements/a0", other, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        service.kill();
        assertThat(rows("agreement")).isEqualTo(4);
        assertThat(rows("agreement_revision")).isEqualTo(5);
        assertThat(rows("agreement_organisation")).isEqualTo(8);
        assertThat(rows("open_point")).isEqualTo(4);
    }

    @Test
    void while_eight_write_each_answered_write_is_there_and_each_other_is_whole_or_not_there()
            throws IOException, InterruptedException, SQLException {
        Map<String, byte[]> answered = new ConcurrentHashMap<>();
        CountDownLatch writes = new CountDownLatch(40);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            String id = "w" + i;
            writers.execute(() -> writeUntilKilled(id, answered, writes));
        }
        assertThat(writes.await(60, TimeUnit.SECONDS)).isTrue();

        kill_and_start_again();

        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        answered.forEach(
                (revision, file) -> assertThat(client().get(revision).body()).isEqualTo(file));
        service.kill();
        assertThat(rows("agreement")).isEqualTo(8);
        assertThat(rows("agreement_revision")).isBetween(answered.size(), answered.size() + 8);
        assertThat(rows("agreement_revision")).isEqualTo(number("SELECT sum(version) FROM agreement"));
        assertThat(rows("agreement_organisation")).isEqualTo(16);
        assertThat(rows("open_point")).isEqualTo(number("SELECT sum(open_points) FROM agreement"));
    }

    /** Writes version after version of one agreement, and remembers the file of each that was answered by its path. */
    private void writeUntilKilled(String id, Map<String, byte[]> answered, CountDownLatch writes) {
        ServiceClient client = client();
        try {
            for (int version = 1; version < Integer.MAX_VALUE; version++) {
                byte[] file = Samples.json(
                        agreement(id).answer("proces.alerteren.wijze", Samples.openPoint("V" + version, DUE)));
                HttpResponse<byte[]> answer = version == 1
                        ? client.post("/v1/agreements", file)
                        : client.put("/v1/agreements/" + id, file, "If-Match", "\"" + (version - 1) + "\"");
                if (answer.statusCode() / 100 == 2) {
                    answered.put("/v1/agreements/" + id + "/revisions/" + version, file);
                    writes.countDown();
                }
            }
        } catch (UncheckedIOException killed) {
            // the end of this writer
        }
    }

    private static final LocalDate DUE = LocalDate.of(2027, 1, 1);

    private static Agreement agreement(String id) {
        return Samples.draft().identifiedAs(id).answer("proces.alerteren.wijze", Samples.openPoint("J. Jansen", DUE));
    }

    /** Sends the head of a request, waits until the service takes it, and sends the first half of the body. */
    private Socket beginUpload(String request, byte[] file, String... headers) throws IOException {
        Socket socket = new Socket("localhost", client().port());
        String head = request + " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: " + file.length
                + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        byte[] taken = "HTTP/1.1 100 \r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(socket.getInputStream().readNBytes(taken.length)).isEqualTo(taken);
        out.write(file, 0, file.length / 2);
        out.flush();
        return socket;
    }

    private ServiceClient client() {
        return service.client();
    }

    private int rows(String table) throws SQLException {
        return number("SELECT count(*) FROM " + table);
    }

    /** Asks the database itself, while the service is down. */
    private int number(String query) throws SQLException {
        String file = "jdbc:h2:file:" + folder.resolve("data/ncw") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(POSTGRESQL.orElse(file));
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
