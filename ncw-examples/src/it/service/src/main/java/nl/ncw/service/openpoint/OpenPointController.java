package nl.ncw.service.openpoint;

import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.service.search.PagedQuery;
import nl.ncw.service.search.Paging;
import nl.ncw.service.search.ResultPage;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open points of all agreements. */
@RestController
class OpenPointController {
    private final JdbcClient jdbc;

    OpenPointController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What open points are asked for.
     *
     * @param owner a part of the owner's name
     * @param dueBefore the day before which they are due
     */
    record Filter(Optional<String> owner, Optional<LocalDate> dueBefore) {}

    /** Lists open points, first those that are due first. */
    @GetMapping(path = "/v1/open-points", produces = MediaType.APPLICATION_JSON_VALUE)
    ResultPage<OpenPoint> list(@Valid Filter filter, @Valid Paging paging) {
        return new PagedQuery("open_point")
                .where(
                        "search_owner LIKE :owner ESCAPE '!'",
                        "owner",
                        filter.owner().map(PagedQuery::containing))
                .where("due < :dueBefore", "dueBefore", filter.dueBefore())
                .run(
                        jdbc,
                        "agreement_id, question, voice, action, owner, due",
                        "due NULLS LAST, agreement_id, position",
                        OpenPointController::openPoint,
                        paging);
    }

    private static OpenPoint openPoint(ResultSet row, int number) throws SQLException {
        return new OpenPoint(
                row.getString("agreement_id"),
                row.getString("question"),
                row.getString("voice"),
                row.getString("action"),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)));
    }
}
