package nl.ncw.export.internal.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.Revision;

/** Codec of the revisions, with a row for each version. */
public final class RevisionRowCodec implements RowCodec<Revision> {
    /** The version. */
    public static final ColumnDefinition<Revision, String> VERSION = text("version", Revision::version);

    /** The day of the version. */
    public static final ColumnDefinition<Revision, LocalDate> DATE =
            ColumnDefinition.date("date", "annex.revisions.date", revision -> Optional.of(revision.date()));

    /** The author of the version. */
    public static final ColumnDefinition<Revision, String> AUTHOR = text("author", Revision::author);

    /** The change. */
    public static final ColumnDefinition<Revision, String> CHANGE = text("change", Revision::change);

    /** All columns, in order. */
    public static final List<ColumnDefinition<Revision, ?>> ALL = List.of(VERSION, DATE, AUTHOR, CHANGE);

    private final TypedColumn<Revision, String> version;
    private final TypedColumn<Revision, LocalDate> date;
    private final TypedColumn<Revision, String> author;
    private final TypedColumn<Revision, String> change;

    /**
     * Creates the codec in a language.
     *
     * @param words the vocabulary
     */
    public RevisionRowCodec(Vocabulary words) {
        version = VERSION.in(words);
        date = DATE.in(words);
        author = AUTHOR.in(words);
        change = CHANGE.in(words);
    }

    private static ColumnDefinition<Revision, String> text(String id, Function<Revision, String> content) {
        return ColumnDefinition.text(id, "annex.revisions." + id, content);
    }

    @Override
    public List<TypedColumn<Revision, ?>> columns() {
        return List.of(version, date, author, change);
    }

    @Override
    public Optional<Revision> read(RowInput row, Optional<String> item, Optional<Revision> sent) {
        String versionText = row.text(version);
        Optional<LocalDate> dateValue = row.read(date, sent);
        String authorText = row.text(author);
        String changeText = row.text(change);
        return row.isComplete(version, date, author, change)
                ? Optional.of(new Revision(versionText, dateValue.orElseThrow(), authorText, changeText))
                : Optional.empty();
    }
}
