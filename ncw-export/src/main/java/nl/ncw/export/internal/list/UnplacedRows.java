package nl.ncw.export.internal.list;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.model.agreement.UnplacedText;

/** Rows of kept text. */
public final class UnplacedRows {
    private static final ColumnDefinition<UnplacedText, String> ORIGIN =
            ColumnDefinition.text("origin", "annex.unplaced.origin", UnplacedText::origin);
    private static final ColumnDefinition<UnplacedText, String> CONTENT =
            ColumnDefinition.text("content", "annex.unplaced.content", UnplacedText::content);

    /** The rows. */
    public static final RowDefinition<UnplacedText> DEFINITION = new RowDefinition<>(
            List.of(ORIGIN, CONTENT),
            List.of(ORIGIN, CONTENT),
            Optional.of(CONTENT),
            row -> new UnplacedText(row.text(ORIGIN), row.text(CONTENT)));

    private UnplacedRows() {}
}
