package nl.ncw.export.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.Revision;

/** The history, a row for each version. */
final class RevisionRows implements TableKind<Revision> {
    private final TypedColumn<Revision, String> version;
    private final TypedColumn<Revision, LocalDate> date;
    private final TypedColumn<Revision, String> author;
    private final TypedColumn<Revision, String> change;

    RevisionRows(Vocabulary words) {
        version = text(words, "version", Revision::version);
        date = new TypedColumn<>(
                "date", words.word("annex.revisions.date"), Day.TYPE, revision -> Optional.of(revision.date()));
        author = text(words, "author", Revision::author);
        change = text(words, "change", Revision::change);
    }

    private static TypedColumn<Revision, String> text(Vocabulary words, String id, Function<Revision, String> content) {
        return TypedColumn.text(id, words.word("annex.revisions." + id), FreeText.PLAIN, content);
    }

    @Override
    public List<TypedColumn<Revision, ?>> columns() {
        return List.of(version, date, author, change);
    }

    @Override
    public Optional<Revision> read(RowReading row, Optional<String> item, Optional<Revision> sent) {
        String number = row.text(version);
        Optional<LocalDate> day = row.read(date, sent);
        String who = row.text(author);
        String what = row.text(change);
        return row.isComplete(version, date, author, change)
                ? Optional.of(new Revision(number, day.orElseThrow(), who, what))
                : Optional.empty();
    }
}
