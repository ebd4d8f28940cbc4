package nl.ncw.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SearchTest extends ServiceTest {
    @BeforeEach
    void store_three_agreements() {
        Agreement water = Samples.draft().identifiedAs("water");
        Agreement power = Agreement.draft(Catalogues.latest(), CooperationProfile.KOPPEL)
                .identifiedAs("power")
                .between(
                        List.of(SafetyRegions.byCode("VR08"), SafetyRegions.byCode("VR07")),
                        List.of(CrisisPartner.named("Énergie 100%"), CrisisPartner.named("Netbeheer_Zuid")))
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .answer("proces.alerteren.wijze", Samples.openPoint("J. Jansen", LocalDate.of(2026, 12, 1)));
        Agreement rail = Agreement.draft(Catalogues.latest(), CooperationProfile.KERN)
                .identifiedAs("rail")
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 1, 1)).evaluatedBy(LocalDate.of(2028, 1, 1)));
        List.of(water, power, rail).forEach(agreement -> post("/v1/agreements", Samples.json(agreement)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | power,rail,water
                    region=VR08                      | power,water
                    region=vrgz                      | power,water
                    region=VR07                      | power
                    region=VR01                      | ''
                    partner=RIVIEREN                 | water
                    partner=energie                  | power
                    partner=%C3%89nergie             | power
                    partner=100%25                   | power
                    partner=%25                      | power
                    partner=_                        | power
                    partner=netbeheer                | power
                    profile=kern                     | rail,water
                    status=in-afstemming             | power
                    evaluationBefore=2027-06-01      | ''
                    evaluationBefore=2027-06-02      | water
                    openPoints=true                  | power
                    openPoints=false                 | rail,water
                    region=VR08&profile=kern         | water
                    """)
    void agreements_are_found_by_what_is_asked_about_them(String query, String found) {
        JsonNode page = json(get("/v1/agreements?" + query));

        assertThat(String.join(
                        ",",
                        page.get("items")
                                .valueStream()
                                .map(item -> item.get("id").asString())
                                .toList()))
                .isEqualTo(found);
        assertThat(page.get("total").asInt()).isEqualTo(page.get("items").size());
    }

    @Test
    void a_summary_says_what_is_asked_about_an_agreement() {
        JsonNode power =
                json(get("/v1/agreements?partner=netbeheer")).get("items").get(0);

        assertThat(power.get("regions").toString())
                .isEqualTo("[{\"code\":\"VR08\",\"name\":\"Gelderland-Zuid\"},"
                        + "{\"code\":\"VR07\",\"name\":\"Gelderland-Midden\"}]");
        assertThat(power.get("partners").toString()).isEqualTo("[\"Énergie 100%\",\"Netbeheer_Zuid\"]");
        assertThat(power.get("status").asString()).isEqualTo("in-afstemming");
        assertThat(power.get("openPoints").asInt()).isEqualTo(1);
        assertThat(power.get("errors").asInt()).isPositive();
        assertThat(power.has("evaluation")).isFalse();
        JsonNode water =
                json(get("/v1/agreements?partner=rivieren")).get("items").get(0);
        assertThat(water.get("evaluation").asString()).isEqualTo("2027-06-01");
    }

    @Test
    void a_new_version_is_found_by_what_it_says_and_no_more_by_what_it_said() {
        Agreement other = Samples.draft()
                .identifiedAs("water")
                .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Dijk"));
        put("/v1/agreements/water", Samples.json(other), "If-Match", "\"1\"");

        assertThat(json(get("/v1/agreements?partner=rivieren")).get("total").asInt())
                .isZero();
        assertThat(json(get("/v1/agreements?partner=dijk")).get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_list_comes_in_pages_with_the_total() {
        JsonNode second = json(get("/v1/agreements?page=2&pageSize=2"));

        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("items").get(0).get("id").asString()).isEqualTo("water");
        assertThat(second.get("total").asInt()).isEqualTo(3);
        assertThat(json(get("/v1/agreements?page=3&pageSize=2")).get("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page=0",
        "pageSize=101",
        "status=nieuw",
        "region=VR99",
        "evaluationBefore=01-06-2027",
        "openPoints=misschien"
    })
    void a_value_that_cannot_be_used_is_named(String query) {
        JsonNode problem = json(get("/v1/agreements?" + query));

        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("detail").asString()).contains(query.split("=")[0]);
    }
}
