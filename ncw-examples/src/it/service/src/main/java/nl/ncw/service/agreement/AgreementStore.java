package nl.ncw.service.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.service.openpoint.OpenPoint;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import nl.ncw.service.search.PagedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements in the database. Each write is one transaction: either all of it is there or nothing. Of several writers that
 * replace the same version, the first one does, and the others are told.
 */
@Repository
@Transactional
class AgreementStore {
    private static final String INSERT = """
            INSERT INTO agreement (id, version, title, status, profile, valid_from, valid_until, evaluation, open_points,
                errors, assessed_by, stored_at)
            VALUES (:id, :version, :title, :status, :profile, :validFrom, :validUntil, :evaluation, :openPoints,
                :errors, :assessedBy, :storedAt)""";
    private static final String UPDATE = """
            UPDATE agreement SET version = :version, title = :title, status = :status, profile = :profile,
                valid_from = :validFrom, valid_until = :validUntil, evaluation = :evaluation, open_points = :openPoints,
                errors = :errors, assessed_by = :assessedBy, stored_at = :storedAt
            WHERE id = :id AND version = :replaced""";
    private static final String RENEW = """
            UPDATE agreement SET open_points = :openPoints, errors = :errors, assessed_by = :assessedBy
            WHERE id = :id AND version = :version AND assessed_by IS DISTINCT FROM :assessedBy""";
    private static final String INSERT_REVISION = """
            INSERT INTO agreement_revision (agreement_id, version, stored_at, stored_by, content)
            VALUES (:id, :version, :storedAt, :storedBy, :content)""";
    private static final String INSERT_ORGANISATION = """
            INSERT INTO agreement_organisation (agreement_id, party, position, region_code, name, search_name)
            VALUES (:id, :party, :position, :regionCode, :name, :searchName)""";
    private static final String INSERT_OPEN_POINT = """
            INSERT INTO open_point (agreement_id, position, question, voice, action, owner, search_owner, due)
            VALUES (:id, :position, :question, :voice, :action, :owner, :searchOwner, :due)""";
    private static final String SELECT_REVISION =
            "SELECT content, version FROM agreement_revision WHERE agreement_id = :id AND version = ";

    private final JdbcClient jdbc;
    private final AgreementJson json;
    private final Clock clock;

    AgreementStore(JdbcClient jdbc, AgreementJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Stores a new agreement and returns its version, or reports that the id is taken. */
    int add(String id, AssessedAgreement assessed, Optional<String> caller) {
        Map<String, @Nullable Object> columns = columns(id, 1, assessed);
        try {
            jdbc.sql(INSERT).params(columns).update();
        } catch (DuplicateKeyException taken) {
            throw new ServiceProblem(ProblemKind.AGREEMENT_EXISTS, id);
        }
        insertParts(columns, assessed, caller);
        return 1;
    }

    /**
     * Replaces a version of an agreement and returns the new one, or reports that the agreement has another version. The
     * row of the agreement stays locked until the transaction ends, so writers wait for each other here.
     */
    int replace(String id, int replaced, AssessedAgreement assessed, Optional<String> caller) {
        int version = replaced + 1;
        Map<String, @Nullable Object> columns = columns(id, version, assessed);
        if (jdbc.sql(UPDATE).params(columns).param("replaced", replaced).update() == 0) {
            throw new ServiceProblem(ProblemKind.VERSION_OTHER, String.valueOf(replaced));
        }
        jdbc.sql("DELETE FROM agreement_organisation WHERE agreement_id = :id")
                .param("id", id)
                .update();
        insertParts(columns, assessed, caller);
        return version;
    }

    /** Returns the ids of agreements after one that were assessed by others than a mark names, in their order. */
    @Transactional(readOnly = true)
    List<String> assessedByOthers(AssessmentMark mark, String after, int limit) {
        return jdbc.sql("SELECT id FROM agreement WHERE assessed_by IS DISTINCT FROM :mark AND id > :after"
                        + " ORDER BY id LIMIT :limit")
                .param("mark", mark.value())
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /**
     * Replaces what follows from the rules, and returns whether it did: not if the agreement has another version by now,
     * or was assessed by the same mark already. Makes no revision.
     */
    boolean renew(int version, AssessedAgreement assessed) {
        Map<String, @Nullable Object> columns =
                columns(assessed.agreement().id().orElseThrow(), version, assessed);
        if (jdbc.sql(RENEW).params(columns).update() == 0) {
            return false;
        }
        replaceOpenPoints(assessed);
        return true;
    }

    private Map<String, @Nullable Object> columns(String id, int version, AssessedAgreement assessed) {
        Agreement agreement = assessed.agreement();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("version", version);
        columns.put("title", agreement.get(AgreementProperties.TITLE).orElse(null));
        columns.put("status", agreement.status().key());
        columns.put("profile", agreement.profile().key());
        columns.put("validFrom", agreement.validity().from().orElse(null));
        columns.put("validUntil", agreement.validity().until().orElse(null));
        columns.put("evaluation", agreement.validity().evaluation().orElse(null));
        columns.put("openPoints", assessed.openPoints().size());
        columns.put("errors", assessed.report().errors().size());
        columns.put("assessedBy", assessed.mark().value());
        columns.put(
                "storedAt", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS));
        return columns;
    }

    private void insertParts(
            Map<String, @Nullable Object> columns, AssessedAgreement assessed, Optional<String> caller) {
        jdbc.sql(INSERT_REVISION)
                .param("id", columns.get("id"))
                .param("version", columns.get("version"))
                .param("storedAt", columns.get("storedAt"))
                .param("storedBy", caller.orElse(null))
                .param("content", new JsonValue(json.write(assessed.agreement())))
                .update();
        String id = assessed.agreement().id().orElseThrow();
        List<SafetyRegion> regions = assessed.agreement().regions();
        for (int i = 0; i < regions.size(); i++) {
            insertOrganisation(
                    id, Party.REGION, i, regions.get(i).code(), regions.get(i).name());
        }
        List<CrisisPartner> partners = assessed.agreement().partners();
        for (int i = 0; i < partners.size(); i++) {
            insertOrganisation(id, Party.PARTNER, i, null, partners.get(i).name());
        }
        replaceOpenPoints(assessed);
    }

    private void replaceOpenPoints(AssessedAgreement assessed) {
        jdbc.sql("DELETE FROM open_point WHERE agreement_id = :id")
                .param("id", assessed.agreement().id().orElseThrow())
                .update();
        for (int i = 0; i < assessed.openPoints().size(); i++) {
            insertOpenPoint(i, assessed.openPoints().get(i));
        }
    }

    private void insertOrganisation(String id, Party party, int position, @Nullable String regionCode, String name) {
        jdbc.sql(INSERT_ORGANISATION)
                .param("id", id)
                .param("party", party.key())
                .param("position", position)
                .param("regionCode", regionCode)
                .param("name", name)
                .param("searchName", PagedQuery.folded(name))
                .update();
    }

    private void insertOpenPoint(int position, OpenPoint open) {
        jdbc.sql(INSERT_OPEN_POINT)
                .param("id", open.agreement())
                .param("position", position)
                .param("question", open.question())
                .param("voice", open.voice())
                .param("action", open.action())
                .param("owner", open.owner())
                .param("searchOwner", PagedQuery.folded(open.owner()))
                .param("due", open.due().orElse(null))
                .update();
    }

    /** Reports if there is no agreement with an id. */
    @Transactional(readOnly = true)
    void requireStored(String id) {
        if (jdbc.sql("SELECT version FROM agreement WHERE id = :id")
                .param("id", id)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new ServiceProblem(ProblemKind.AGREEMENT_ABSENT);
        }
    }

    /** Returns an agreement as it is now. */
    @Transactional(readOnly = true)
    StoredAgreement get(String id) {
        return jdbc.sql(SELECT_REVISION + "(SELECT version FROM agreement WHERE id = :id)")
                .param("id", id)
                .query(this::stored)
                .optional()
                .orElseThrow(() -> new ServiceProblem(ProblemKind.AGREEMENT_ABSENT));
    }

    /** Returns a version of an agreement. */
    @Transactional(readOnly = true)
    StoredAgreement get(String id, int version) {
        requireStored(id);
        return jdbc.sql(SELECT_REVISION + ":version")
                .param("id", id)
                .param("version", version)
                .query(this::stored)
                .optional()
                .orElseThrow(() -> new ServiceProblem(ProblemKind.REVISION_ABSENT));
    }

    private StoredAgreement stored(ResultSet row, int number) throws SQLException {
        return new StoredAgreement(json.read(row.getString("content")), row.getInt("version"));
    }

    /** Returns the versions of an agreement, the first one first. */
    @Transactional(readOnly = true)
    List<RevisionList.Item> revisions(String id) {
        requireStored(id);
        return jdbc.sql("SELECT version, stored_at, stored_by FROM agreement_revision WHERE agreement_id = :id"
                        + " ORDER BY version")
                .param("id", id)
                .query((row, number) -> new RevisionList.Item(
                        row.getInt("version"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("stored_by"))))
                .list();
    }
}
