package nl.ncw.export.internal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.SetAsideValue;

/** Rows of values that were not chosen in a merge. */
public final class SetAsideRows {
    /** The copy in which the value was written. */
    public static final ColumnDefinition<SetAsideValue, String> AUTHOR =
            text("author", SetAsideValue::author).with(Vocabulary::copies);

    /** The path at which the value was written. */
    public static final ColumnDefinition<SetAsideValue, String> PATH =
            text("path", SetAsideValue::path).with(Vocabulary::places);

    private static final ColumnDefinition<SetAsideValue, LocalDate> DAY =
            ColumnDefinition.date("day", "annex.set-aside.day", SetAsideValue::day);
    private static final ColumnDefinition<SetAsideValue, String> CONTENT = text("content", SetAsideValue::content);

    /** The rows. */
    public static final RowDefinition<SetAsideValue> DEFINITION = new RowDefinition<>(
            List.of(AUTHOR, DAY, PATH, CONTENT),
            List.of(AUTHOR, PATH, CONTENT),
            Optional.of(CONTENT),
            row -> new SetAsideValue(row.text(AUTHOR), row.get(DAY), row.text(PATH), row.text(CONTENT)));

    private SetAsideRows() {}

    private static ColumnDefinition<SetAsideValue, String> text(String id, Function<SetAsideValue, String> content) {
        return ColumnDefinition.text(id, "annex.set-aside." + id, content);
    }
}
