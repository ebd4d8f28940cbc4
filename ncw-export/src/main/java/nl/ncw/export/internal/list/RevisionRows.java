package nl.ncw.export.internal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.model.agreement.Revision;

/** Rows of the revision history. */
public final class RevisionRows {
    private static final ColumnDefinition<Revision, String> VERSION = text("version", Revision::version);
    private static final ColumnDefinition<Revision, LocalDate> DATE =
            ColumnDefinition.date("date", "annex.revisions.date", revision -> Optional.of(revision.date()));
    private static final ColumnDefinition<Revision, String> AUTHOR = text("author", Revision::author);
    private static final ColumnDefinition<Revision, String> CHANGE = text("change", Revision::change);
    private static final List<ColumnDefinition<Revision, ?>> ALL = List.of(VERSION, DATE, AUTHOR, CHANGE);

    /** The rows. */
    public static final RowDefinition<Revision> DEFINITION = new RowDefinition<>(
            ALL,
            ALL,
            row -> new Revision(row.text(VERSION), row.get(DATE).orElseThrow(), row.text(AUTHOR), row.text(CHANGE)));

    private RevisionRows() {}

    private static ColumnDefinition<Revision, String> text(String id, Function<Revision, String> content) {
        return ColumnDefinition.text(id, "annex.revisions." + id, content);
    }
}
