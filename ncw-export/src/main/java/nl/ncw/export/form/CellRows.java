package nl.ncw.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.catalogue.TableQuestion;

/** The rows of a table question. A column that the question has not and the answer has stands behind those that it has. */
final class CellRows implements TableKind<Row> {
    private final List<TypedColumn<Row, String>> columns = new ArrayList<>();

    CellRows(Vocabulary words, TableQuestion question, List<Row> answered) {
        question.columns()
                .forEach(column -> columns.add(TypedColumn.text(
                        column.id(),
                        words.in(column.label()),
                        FreeText.suggesting(
                                column.suggestions().stream().map(words::in).toList()),
                        row -> row.at(column.id()))));
        unknown(columns.stream().map(TypedColumn::id).toList(), answered.stream())
                .forEach(id -> columns.add(TypedColumn.text(id, id, FreeText.PLAIN, row -> row.at(id))));
    }

    /** The ids of the columns that rows have beside those that are known. */
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
    public Optional<Row> read(RowReading row, Optional<String> item, Optional<Row> sent) {
        return read(row, columns);
    }

    /** The cells that were filled in, if any was. */
    static <E> Optional<Row> read(RowReading row, List<TypedColumn<E, String>> columns) {
        Map<String, String> cells = columns.stream().collect(Collectors.toMap(TypedColumn::id, row::text));
        return cells.values().stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(Row.of(cells));
    }
}
