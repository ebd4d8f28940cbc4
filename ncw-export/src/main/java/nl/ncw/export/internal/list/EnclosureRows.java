package nl.ncw.export.internal.list;

import java.util.List;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.model.term.Enclosure;

/** Rows of enclosures. */
public final class EnclosureRows {
    private static final ColumnDefinition<Enclosure, String> TITLE =
            ColumnDefinition.text("title", "annex.enclosures.title", Enclosure::title);
    private static final ColumnDefinition<Enclosure, String> REFERENCE =
            ColumnDefinition.text("reference", "annex.enclosures.reference", Enclosure::reference);
    private static final ColumnDefinition<Enclosure, String> DIGEST =
            ColumnDefinition.text("digest", "annex.enclosures.digest", Enclosure::digest);

    /** The rows. */
    public static final RowDefinition<Enclosure> DEFINITION = new RowDefinition<>(
            List.of(TITLE, REFERENCE, DIGEST),
            List.of(TITLE),
            row -> new Enclosure(row.text(TITLE), row.text(REFERENCE), row.text(DIGEST)));

    private EnclosureRows() {}
}
