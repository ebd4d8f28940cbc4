package nl.ncw.export.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.SingleValueCodec;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/** Codec of the rows of a table question. Columns that only the answer has follow those of the question. */
final class TableQuestionRowCodec implements RowCodec<Row> {
    private final List<TypedColumn<Row, AnswerValue.Single>> columns;
    private final List<TableColumn> known;

    TableQuestionRowCodec(Vocabulary words, Optional<TableQuestion> question, List<Row> answerRows) {
        known = question.map(TableQuestion::columns).orElse(List.of());
        List<String> ids = known.stream().map(TableColumn::id).toList();
        columns = Stream.concat(
                        known.stream().map(TableQuestionRowCodec::column),
                        unknown(ids, answerRows.stream()).map(id -> column(id, vocabulary -> id, ValueType.Text.PLAIN)))
                .map(column -> column.in(words))
                .toList();
    }

    private static ColumnDefinition<Row, AnswerValue.Single> column(TableColumn column) {
        return column(column.id(), words -> words.in(column.label()), column.type());
    }

    private static ColumnDefinition<Row, AnswerValue.Single> column(
            String id, Function<Vocabulary, String> label, ValueType type) {
        return ColumnDefinition.value(
                id, label, words -> SingleValueCodec.of(type, words.labels()), row -> row.value(id));
    }

    /** Returns the ids of the columns that rows have and the question does not, sorted. */
    static Stream<String> unknown(List<String> known, Stream<Row> rows) {
        return rows.flatMap(row -> row.cells().keySet().stream())
                .filter(id -> !known.contains(id))
                .distinct()
                .sorted();
    }

    @Override
    public List<LocalisedText> formerLabels(String column) {
        return known.stream()
                .filter(asked -> asked.id().equals(column))
                .flatMap(asked -> asked.heading().formerLabels().stream())
                .toList();
    }

    @Override
    public List<TypedColumn<Row, ?>> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Optional<Row> read(RowInput row, Optional<String> item, Optional<Row> sent) {
        Map<String, AnswerValue.Single> cells = new HashMap<>();
        columns.forEach(column -> row.read(column, sent).ifPresent(value -> cells.put(column.id(), value)));
        return cells.isEmpty() ? Optional.empty() : Optional.of(Row.ofValues(cells));
    }
}
