package nl.ncw.service.openpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenPointsTest extends ServiceTest {
    @BeforeEach
    void store_two_agreements_with_open_points() {
        store("a", "J. Jansen", LocalDate.of(2027, 1, 1));
        store("b", "P. Müller", LocalDate.of(2026, 12, 1));
    }

    private void store(String id, String owner, LocalDate due) {
        Agreement agreement =
                Samples.draft().identifiedAs(id).answer("proces.alerteren.wijze", Samples.openPoint(owner, due));
        post("/v1/agreements", Samples.json(agreement));
    }

    @Test
    void those_that_are_due_first_come_first() {
        assertThat(agreements("")).containsExactly("b", "a");
    }

    @Test
    void they_are_found_by_their_owner_and_by_their_date() {
        assertThat(agreements("?owner=jansen")).containsExactly("a");
        assertThat(agreements("?owner=muller")).containsExactly("b");
        assertThat(agreements("?dueBefore=2027-01-01")).containsExactly("b");
        assertThat(agreements("?owner=jansen&dueBefore=2027-01-01")).isEmpty();
    }

    @Test
    void one_that_was_settled_is_gone() {
        put("/v1/agreements/a", Samples.json(Samples.draft()), "If-Match", "\"1\"");

        assertThat(agreements("")).containsExactly("b");
    }

    @Test
    void one_says_what_is_to_be_done_by_whom_and_by_when() {
        assertThat(json(get("/v1/open-points?owner=jansen")).get("items").get(0).toString())
                .isEqualTo("{\"agreement\":\"a\",\"question\":\"proces.alerteren.wijze\",\"voice\":\"joint\","
                        + "\"action\":\"Nummers uitwisselen\",\"owner\":\"J. Jansen\",\"due\":\"2027-01-01\"}");
    }

    private List<String> agreements(String query) {
        JsonNode items = json(get("/v1/open-points" + query)).get("items");
        return items.valueStream().map(item -> item.get("agreement").asString()).toList();
    }
}
