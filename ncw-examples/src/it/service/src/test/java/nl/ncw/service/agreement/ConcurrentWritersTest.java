package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentWritersTest extends ServiceTest {
    private static final int WRITERS = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @BeforeEach
    void store_the_first_version() {
        post("/v1/agreements", Samples.json(Samples.draft().identifiedAs("a")));
    }

    @AfterEach
    void stop_the_threads() {
        threads.shutdownNow();
    }

    @Test
    void writers_who_try_again_all_get_their_change_in() {
        together(writer -> {
            int tries = 1;
            while (putOnto(get("/v1/agreements/a"), writer) == 412) {
                tries++;
            }
            return tries;
        });

        assertThat(header(get("/v1/agreements/a"), "ETag")).isEqualTo("\"" + (WRITERS + 1) + "\"");
        for (int version = 2; version <= WRITERS + 1; version++) {
            assertThat(writersIn(version)).hasSize(version - 1);
            assertThat(writersIn(version).subList(0, version - 2)).isEqualTo(writersIn(version - 1));
        }
        assertThat(writersIn(WRITERS + 1))
                .containsExactlyInAnyOrder(
                        IntStream.range(0, WRITERS).mapToObj(String::valueOf).toArray(String[]::new));
    }

    @Test
    void of_writers_who_do_not_try_again_one_succeeds_for_each_version() {
        for (int version = 1; version <= 5; version++) {
            HttpResponse<byte[]> before = get("/v1/agreements/a");

            List<Integer> statuses = together(writer -> putOnto(before, writer));

            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
            String winner = String.valueOf(statuses.indexOf(200));
            assertThat(writersIn(version + 1)).hasSize(version).endsWith(winner);
            assertThat(get("/v1/agreements/a/revisions/" + (version + 2)).statusCode())
                    .isEqualTo(404);
        }
    }

    /** Adds the number of a writer to the title of a version and puts it in that version's place. */
    private int putOnto(HttpResponse<byte[]> version, int writer) {
        Agreement agreement = Samples.read(version.body());
        String title = (agreement.get(AgreementProperties.TITLE).orElse("") + " " + writer).strip();
        byte[] changed = Samples.json(agreement.with(AgreementProperties.TITLE, title));
        return put("/v1/agreements/a", changed, "If-Match", header(version, "ETag"))
                .statusCode();
    }

    private List<String> writersIn(int version) {
        Agreement agreement =
                Samples.read(get("/v1/agreements/a/revisions/" + version).body());
        return agreement
                .get(AgreementProperties.TITLE)
                .map(title -> List.of(title.split(" ")))
                .orElse(List.of());
    }

    /** Lets all writers begin at the same moment, and returns what each made of it. */
    private List<Integer> together(IntFunction<Integer> work) {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> threads.submit(() -> {
                    start.await();
                    return work.apply(writer);
                }))
                .toList()
                .stream()
                .map(ConcurrentWritersTest::outcome)
                .toList();
    }

    private static int outcome(Future<Integer> writer) {
        try {
            return writer.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
