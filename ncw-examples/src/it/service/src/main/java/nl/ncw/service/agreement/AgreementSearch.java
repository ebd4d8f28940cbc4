package nl.ncw.service.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.service.search.PagedQuery;
import nl.ncw.service.search.Paging;
import nl.ncw.service.search.ResultPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds agreements by what is asked about them, without reading their content. */
@Repository
class AgreementSearch {
    private static final String REGION_IS =
            "EXISTS (SELECT 1 FROM agreement_organisation WHERE agreement_id = id AND region_code = :region)";
    private static final String PARTNER_CONTAINS = "EXISTS (SELECT 1 FROM agreement_organisation"
            + " WHERE agreement_id = id AND party = 'partner' AND search_name LIKE :partner ESCAPE '!')";

    private final JdbcClient jdbc;

    AgreementSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ResultPage<AgreementSummary> find(AgreementFilter filter, Paging paging) {
        return new PagedQuery("agreement")
                .where(REGION_IS, "region", filter.region().map(SafetyRegion::code))
                .where(PARTNER_CONTAINS, "partner", filter.partner().map(PagedQuery::containing))
                .where("profile = :profile", "profile", filter.profile().map(CooperationProfile::key))
                .where("status = :status", "status", filter.status().map(AgreementStatus::key))
                .where("evaluation < :evaluationBefore", "evaluationBefore", filter.evaluationBefore())
                .where("(open_points > 0) = :openPoints", "openPoints", filter.openPoints())
                .run(jdbc, "*", "id", AgreementSearch::summary, paging)
                .with(this::withOrganisations);
    }

    private static AgreementSummary summary(ResultSet row, int number) throws SQLException {
        return new AgreementSummary(
                row.getString("id"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("title")),
                row.getString("status"),
                row.getString("profile"),
                List.of(),
                List.of(),
                date(row, "valid_from"),
                date(row, "valid_until"),
                date(row, "evaluation"),
                row.getInt("open_points"),
                row.getInt("errors"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private record OrganisationRow(String agreementId, String party, String regionCode, String name) {}

    private List<AgreementSummary> withOrganisations(List<AgreementSummary> summaries) {
        if (summaries.isEmpty()) {
            return summaries;
        }
        Map<String, List<OrganisationRow>> organisations = jdbc
                .sql("SELECT agreement_id, party, region_code, name"
                        + " FROM agreement_organisation WHERE agreement_id IN (:ids) ORDER BY position")
                .param("ids", summaries.stream().map(AgreementSummary::id).toList())
                .query(OrganisationRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(OrganisationRow::agreementId));
        return summaries.stream()
                .map(summary -> withOrganisations(summary, organisations.getOrDefault(summary.id(), List.of())))
                .toList();
    }

    private static AgreementSummary withOrganisations(AgreementSummary summary, List<OrganisationRow> rows) {
        return summary.between(
                rows.stream()
                        .filter(row -> row.party().equals(Party.REGION.key()))
                        .map(row -> new AgreementSummary.Region(row.regionCode(), row.name()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.party().equals(Party.PARTNER.key()))
                        .map(OrganisationRow::name)
                        .toList());
    }
}
