package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.StandardAgreementValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AssessmentRenewalTest extends ServiceTest {
    private static final StandardAgreementValidator RULES = AgreementValidators.standard();
    private static final NoDraft RULE = new NoDraft();

    /** A rule that came after agreements were stored. */
    private static final class NoDraft implements AgreementRule {
        private static final LocalisedText TEXT = LocalisedText.dutch("Geen concept.");
        private static final FindingCode CODE = new FindingCode("vr08.concept", Severity.ERROR, TEXT, TEXT);

        @Override
        public List<FindingCode> codes() {
            return List.of(CODE);
        }

        @Override
        public List<Finding> check(Agreement agreement, Catalogue catalogue) {
            return agreement.status() == AgreementStatus.CONCEPT
                    ? List.of(new Finding(CODE.severity(), CODE.code(), new Place.AtField("status"), TEXT))
                    : List.of();
        }
    }

    @Autowired
    private AgreementStore store;

    @Autowired
    private AssessmentRenewal ofThisService;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void store_agreements() {
        for (String id : List.of("a", "b", "c")) {
            post(
                    "/v1/agreements",
                    Samples.json(Samples.draft()
                            .identifiedAs(id)
                            .answer("proces.alerteren.wijze", Samples.openPoint("J. Jansen", Samples.EVALUATION))));
        }
    }

    private static AgreementAssessor assessor(StandardAgreementValidator validator, AgreementRule... rules) {
        return new AgreementAssessor(Catalogues.bundled(), validator, AssessmentMark.of(validator, List.of(rules)));
    }

    private AssessmentRenewal withTheRule() {
        return new AssessmentRenewal(store, assessor(RULES.with(RULE), RULE));
    }

    private JsonNode listed(String id) {
        return json(get("/v1/agreements"))
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int errors(String id) {
        return listed(id).get("errors").asInt();
    }

    @Test
    void after_a_start_with_another_rule_the_list_counts_what_it_finds() {
        Agreement inConsultation = Samples.draft().withStatus(AgreementStatus.IN_AFSTEMMING);
        put("/v1/agreements/c", Samples.json(inConsultation), "If-Match", "\"1\"");
        int before = errors("a");
        int withoutDraft = errors("c");

        withTheRule().renew();

        assertThat(errors("a")).isEqualTo(before + 1);
        assertThat(errors("b")).isEqualTo(before + 1);
        assertThat(errors("c")).isEqualTo(withoutDraft);
    }

    @Test
    void the_service_does_it_by_itself_after_its_start() throws InterruptedException {
        JsonNode whole = listed("a");
        jdbc.sql("UPDATE agreement SET errors = 99, open_points = 99, assessed_by = NULL")
                .update();
        jdbc.sql("DELETE FROM open_point").update();

        ofThisService.start();
        while (ofThisService.isRunning()) {
            Thread.sleep(10);
        }

        assertThat(listed("a")).isEqualTo(whole);
        assertThat(json(get("/v1/open-points")).get("total").asInt()).isEqualTo(3);
        assertThat(ofThisService.isAutoStartup()).isTrue();
    }

    @Test
    void it_makes_no_versions_and_changes_no_content() {
        long rows = rows();
        byte[] content = get("/v1/agreements/a").body();

        withTheRule().renew();

        assertThat(rows()).isEqualTo(rows);
        assertThat(header(get("/v1/agreements/a"), "ETag")).isEqualTo("\"1\"");
        assertThat(get("/v1/agreements/a").body()).isEqualTo(content);
        assertThat(get("/v1/agreements/a/revisions").body())
                .asString(StandardCharsets.UTF_8)
                .contains("\"version\":1")
                .doesNotContain("\"version\":2");
    }

    @Test
    void a_version_that_was_replaced_meanwhile_is_left_alone() {
        AgreementAssessor other = assessor(RULES.with(RULE), RULE);
        StoredAgreement read = store.get("a");
        put("/v1/agreements/a", Samples.json(Samples.draft()), "If-Match", "\"1\"");
        JsonNode replaced = listed("a");

        boolean renewed = store.renew(read.version(), other.assess(read.agreement()));

        assertThat(renewed).isFalse();
        assertThat(listed("a")).isEqualTo(replaced);
    }

    @Test
    void what_another_instance_did_already_is_not_done_again() {
        AgreementAssessor other = assessor(RULES.with(RULE), RULE);
        StoredAgreement read = store.get("a");

        assertThat(store.renew(read.version(), other.assess(read.agreement()))).isTrue();
        assertThat(store.renew(read.version(), other.assess(read.agreement()))).isFalse();
        assertThat(store.assessedByOthers(other.mark(), "", 10)).containsExactly("b", "c");
    }

    @Test
    void an_agreement_that_cannot_be_assessed_does_not_keep_the_others_from_it() {
        jdbc.sql("DELETE FROM agreement_revision WHERE agreement_id = 'a'").update();
        int before = errors("b");

        withTheRule().renew();

        assertThat(errors("b")).isEqualTo(before + 1);
        assertThat(store.assessedByOthers(assessor(RULES.with(RULE), RULE).mark(), "", 10))
                .containsExactly("a");
    }

    @Test
    void the_mark_tells_rules_codes_and_severities_apart_and_nothing_else() {
        AssessmentMark mark = AssessmentMark.of(RULES, List.of());

        assertThat(AssessmentMark.of(AgreementValidators.standard(), List.of())).isEqualTo(mark);
        assertThat(AssessmentMark.of(RULES.with(RULE), List.of())).isNotEqualTo(mark);
        assertThat(AssessmentMark.of(RULES, List.of(RULE))).isNotEqualTo(mark);
        assertThat(AssessmentMark.of(RULES.withSeverities(Map.of("answer.missing", Severity.INFO)), List.of()))
                .isNotEqualTo(mark);
    }
}
