package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;

/** Codec of the rows of a table question. Columns that only the answer has follow those of the question. */
final class TableQuestionRowCodec implements RowCodec<Row> {
    private final List<TypedColumn<Row, String>> columns;

    TableQuestionRowCodec(Vocabulary words, Optional<TableQuestion> question, List<Row> answerRows) {
        List<TableColumn> known = question.map(TableQuestion::columns).orElse(List.of());
        columns = Stream.concat(
                        known.stream().map(TableQuestionRowCodec::column),
                        unknown(known.stream().map(TableColumn::id).toList(), answerRows.stream())
                                .map(id -> ColumnDefinition.<Row>text(
                                        id, vocabulary -> id, vocabulary -> TextCodec.PLAIN, row -> row.at(id))))
                .map(column -> column.in(words))
                .toList();
    }

    private static ColumnDefinition<Row, String> column(TableColumn column) {
        return ColumnDefinition.text(
                column.id(),
                words -> words.in(column.label()),
                words -> TextCodec.suggesting(
                        column.suggestions().stream().map(words::in).toList()),
                row -> row.at(column.id()));
    }

    /** Returns the ids of the columns that rows have and the question does not, sorted. */
    static Stream<String> unknown(List<String> known, Stream<Row> rows) {
        return rows.flatMap(row -> row.cells().keySet().stream())
                .filter(id -> !known.contains(id))
                .distinct()
                .sorted();
    }

    @Override
    public List<TypedColumn<Row, ?>> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Optional<Row> read(RowInput row, Optional<String> item, Optional<Row> sent) {
        return read(row, columns);
    }

    /** Returns the row with the cells that were filled in; empty if none was. */
    static <E> Optional<Row> read(RowInput row, List<TypedColumn<E, String>> columns) {
        Map<String, String> cells = columns.stream().collect(Collectors.toMap(TypedColumn::id, row::text));
        return cells.values().stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(Row.of(cells));
    }
}
