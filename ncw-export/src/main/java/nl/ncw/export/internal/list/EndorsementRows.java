package nl.ncw.export.internal.list;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.model.term.Endorsement;

/** Rows of endorsements. */
public final class EndorsementRows {
    private static final ColumnDefinition<Endorsement, String> BODY =
            ColumnDefinition.text("body", "annex.endorsements.body", Endorsement::body);
    private static final ColumnDefinition<Endorsement, LocalDate> DATE =
            ColumnDefinition.date("date", "annex.endorsements.date", Endorsement::date);
    private static final ColumnDefinition<Endorsement, String> REMARK =
            ColumnDefinition.text("remark", "annex.endorsements.remark", Endorsement::remark);

    /** The rows. */
    public static final RowDefinition<Endorsement> DEFINITION = new RowDefinition<>(
            List.of(BODY, DATE, REMARK),
            List.of(BODY),
            row -> new Endorsement(row.text(BODY), row.get(DATE), row.text(REMARK)));

    private EndorsementRows() {}
}
