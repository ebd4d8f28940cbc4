package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.LongStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the format: what was written comes back equal. */
class JsonRoundTripTest {
    @ParameterizedTest
    @MethodSource("nl.ncw.export.TestAgreements#all")
    void what_was_written_comes_back_equal(Agreement agreement) throws IOException {
        assertThat(JsonFile.read(JsonFile.textOf(agreement)).agreement()).isEqualTo(agreement);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_was_written_comes_back_equal(long seed) throws IOException {
        Agreement agreement = RandomAgreements.of(seed);
        assertThat(JsonFile.read(JsonFile.textOf(agreement)).agreement()).isEqualTo(agreement);
    }

    @Test
    void a_full_agreement_comes_back_without_findings() throws IOException {
        assertThat(JsonFile.read(JsonFile.textOf(TestAgreements.full())).findings())
                .isEmpty();
    }

    @Test
    void overlays_come_back_in_the_order_in_which_they_were_laid() throws IOException {
        CatalogueReference reference = TestAgreements.CATALOGUE
                .reference()
                .with(new OverlayReference("vr08-hoogwater", new SemanticVersion(1, 2, 3)))
                .with(new OverlayReference("drinkwater", new SemanticVersion(0, 1, 0)));
        Agreement agreement = Agreement.draft(reference, CooperationProfile.KOPPEL);
        assertThat(JsonFile.read(JsonFile.textOf(agreement)).agreement().catalogue())
                .isEqualTo(reference);
    }

    @Test
    void a_byte_order_mark_before_it_makes_no_difference() throws IOException {
        assertThat(JsonFile.read("\uFEFF" + JsonFile.textOf(TestAgreements.full()))
                        .agreement())
                .isEqualTo(TestAgreements.full());
    }

    @Test
    void a_reference_to_the_schema_is_passed_over() throws IOException {
        String json = JsonFile.of(TestAgreements.full())
                .with("/$schema", "\"urn:ncw:schema:agreement:1\"")
                .text();
        assertThat(JsonFile.read(json).agreement()).isEqualTo(TestAgreements.full());
    }

    @Test
    void a_row_id_may_be_as_long_as_a_text() throws IOException {
        Agreement agreement = JsonFile.read(JsonFile.draftWith("""
                "answers": [{"question": "a.b.c", "voice": "joint", "state": "given", "value":
                {"kind": "matrix", "rows": {"%s": {"x": "y"}}}}]""".formatted("r".repeat(60_000))))
                .agreement();
        assertThat(agreement.answers()).hasSize(1);
    }

    /** What somebody broke is kept, and what was kept is content like any other. */
    @Nested
    class What_was_kept_of_a_broken_file {
        private static final String ANSWER = """
                "answers": [{"question": "proces.alerteren.wijze", "voice": "joint", "state": "given",
                "value": {"kind": "text", "text": "%s"}}]""";

        @ParameterizedTest
        @ValueSource(
                strings = {"half \\ud800 paar", "half \\udc00 paar", "bel \\u0007", "\\u0085", "\\uffff", "\\ufdd0"})
        void stays_the_same_when_it_is_written_and_read_again(String text) throws IOException {
            Agreement kept =
                    JsonFile.read(JsonFile.draftWith(ANSWER.formatted(text))).agreement();
            assertThat(JsonFile.read(JsonFile.textOf(kept)).agreement()).isEqualTo(kept);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"half \\ud800 paar", "half \\udc00 paar", "bel \\u0007", "\\u0085", "\\uffff", "\\ufdd0"})
        void is_valid_when_it_is_written_again(String text) throws IOException {
            Agreement kept =
                    JsonFile.read(JsonFile.draftWith(ANSWER.formatted(text))).agreement();
            assertThat(Schemas.mistakesIn(JsonFile.textOf(kept))).isEmpty();
        }

        @Test
        void is_reported_once_and_no_more_when_it_is_read_again() throws IOException {
            Agreement kept = JsonFile.read(JsonFile.draftWith(ANSWER.formatted("\\ud800")))
                    .agreement();
            assertThat(JsonFile.read(JsonFile.textOf(kept)).findings())
                    .extracting(Finding::code)
                    .isEmpty();
        }

        @Test
        void shows_what_no_text_can_hold_as_an_escape() throws IOException {
            Agreement kept = JsonFile.read(JsonFile.draftWith(ANSWER.formatted("\\ud800\\u0007")))
                    .agreement();
            assertThat(kept.unplaced().get(0).content()).contains("\\ud800\\u0007");
        }
    }
}
