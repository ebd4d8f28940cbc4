package nl.ncw.service;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service with an empty database, and a client that is no part of Spring. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(ServiceTest.AtNoon.class)
public abstract class ServiceTest {
    /** A clock that always says noon. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AtNoon {
        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty_the_database() {
        jdbc.sql("DELETE FROM agreement").update();
    }

    /** Returns the number of rows in all tables together. */
    protected long rows() {
        return jdbc.sql("SELECT (SELECT count(*) FROM agreement) + (SELECT count(*) FROM agreement_revision)"
                        + " + (SELECT count(*) FROM agreement_organisation) + (SELECT count(*) FROM open_point)")
                .query(Long.class)
                .single();
    }

    protected int port() {
        return port;
    }

    /** Gets a resource; headers are names and values by turns. */
    protected HttpResponse<byte[]> get(String path, String... headers) {
        return client().get(path, headers);
    }

    protected HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
        return client().post(path, body, headers);
    }

    protected HttpResponse<byte[]> put(String path, byte[] body, String... headers) {
        return client().put(path, body, headers);
    }

    protected HttpRequest.Builder request(String path, String... headers) {
        return client().request(path, headers);
    }

    protected static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return ServiceClient.send(request);
    }

    private ServiceClient client() {
        return new ServiceClient(port);
    }

    protected static JsonNode json(HttpResponse<byte[]> response) {
        return MAPPER.readTree(response.body());
    }

    protected static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
