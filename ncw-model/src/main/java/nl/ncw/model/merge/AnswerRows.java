package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.snapshot.CanonicalValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;

/**
 * Rows of an answer that consists of rows: a table, a matrix, a checklist, contacts or regions.
 *
 * @param kind the kind of answer
 * @param rows the rows, in their order
 */
record AnswerRows(AnswerKind kind, List<?> rows) {

    /** Returns the rows of the answer at a path, or empty if there is no answer that consists of rows. */
    static Optional<AnswerRows> of(Optional<ValueAtPath> answer) {
        return answer.flatMap(value -> value.as(Answer.class))
                .flatMap(Answer::given)
                .flatMap(AnswerRows::rows)
                .filter(rows -> !rows.rows.isEmpty());
    }

    private static Optional<AnswerRows> rows(AnswerValue value) {
        return switch (value.kind()) {
            case TABLE -> Optional.of(new AnswerRows(value.kind(), ((AnswerValue.Table) value).rows()));
            case CHECKLIST -> Optional.of(new AnswerRows(value.kind(), ((AnswerValue.Checklist) value).ticks()));
            case CONTACTS -> Optional.of(new AnswerRows(value.kind(), ((AnswerValue.Contacts) value).contacts()));
            case REGIONS -> Optional.of(new AnswerRows(value.kind(), ((AnswerValue.Regions) value).regions()));
            case MATRIX ->
                Optional.of(new AnswerRows(
                        value.kind(),
                        ((AnswerValue.Matrix) value)
                                .rows().entrySet().stream()
                                        .map(row -> new MatrixRow(row.getKey(), row.getValue()))
                                        .toList()));
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER -> Optional.empty();
        };
    }

    /** Returns whether rows have no identity, so that a changed row is known by its position only. */
    boolean isPositional() {
        return kind == AnswerKind.TABLE;
    }

    /** Returns the identity of each row; of a row without one, all that it says. */
    List<Object> identities() {
        return rows.stream().map(this::identity).toList();
    }

    private Object identity(Object row) {
        return switch (kind) {
            case CHECKLIST -> List.of(((AnswerValue.Tick) row).own(), ((AnswerValue.Tick) row).item());
            case CONTACTS -> List.of(((Contact) row).name(), ((Contact) row).organisation());
            case REGIONS -> ((SafetyRegion) row).code();
            case MATRIX -> ((MatrixRow) row).id();
            case TABLE, TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER -> CanonicalValue.of(row);
        };
    }

    /**
     * Returns the row that copies made together, each by filling in other cells of it: in a matrix each party has a column
     * of its own. Empty if they changed the same cell, or if the rows are of another kind.
     *
     * @param before the row as it was sent, if it was
     * @param versions the different rows of the copies
     */
    Optional<Object> joined(Optional<Object> before, List<?> versions) {
        if (kind != AnswerKind.MATRIX) {
            return Optional.empty();
        }
        List<MatrixRow> rows = cast(versions, MatrixRow.class);
        return CellMerge.of(
                        before.map(MatrixRow.class::cast).map(MatrixRow::cells),
                        rows.stream().map(MatrixRow::cells).toList())
                .map(cells -> new MatrixRow(rows.get(0).id(), cells));
    }

    /** Returns the answer of this kind with other rows, or empty if there are none. */
    Optional<ValueAtPath> with(List<?> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueAtPath(new Answer.Given(value(new ArrayList<>(others)))));
    }

    private AnswerValue value(List<?> others) {
        return switch (kind) {
            case TABLE -> new AnswerValue.Table(cast(others, AnswerValue.Row.class));
            case CHECKLIST -> new AnswerValue.Checklist(cast(others, AnswerValue.Tick.class));
            case CONTACTS -> new AnswerValue.Contacts(cast(others, Contact.class));
            case REGIONS -> new AnswerValue.Regions(cast(others, SafetyRegion.class));
            case MATRIX -> matrix(cast(others, MatrixRow.class));
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER ->
                throw new IllegalStateException("kind: expected one with rows, was " + kind);
        };
    }

    private static AnswerValue matrix(List<MatrixRow> rows) {
        Map<String, AnswerValue.Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row.cells()));
        return new AnswerValue.Matrix(byId);
    }

    private static <T> List<T> cast(List<?> rows, Class<T> type) {
        return rows.stream().<T>map(type::cast).toList();
    }

    /** Row of a matrix with its id. */
    private record MatrixRow(String id, AnswerValue.Row cells) {}
}
