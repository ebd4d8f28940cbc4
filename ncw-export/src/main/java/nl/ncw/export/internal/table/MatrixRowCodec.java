package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;

/** Codec of the rows of a matrix: those of the question, followed by those that only the answer has. */
final class MatrixRowCodec implements RowCodec<MatrixRowCodec.Level> {
    private final List<CatalogueItem> rows;
    private final TypedColumn<Level, String> name;
    private final List<TypedColumn<Level, String>> cells;

    MatrixRowCodec(Vocabulary words, Optional<MatrixQuestion> question, List<Level> answerRows) {
        rows = question.map(MatrixQuestion::rows).orElse(List.of());
        List<MatrixColumn> columns = question.map(MatrixQuestion::columns).orElse(List.of());
        Stream<String> unknown = TableQuestionRowCodec.unknown(
                columns.stream().map(MatrixColumn::id).toList(),
                answerRows.stream().map(Level::cells));
        cells = Stream.concat(
                        columns.stream().map(column -> column(column, question.orElseThrow())),
                        unknown.map(id -> column(id, vocabulary -> id, vocabulary -> TextCodec.PLAIN)))
                .map(column -> column.in(words))
                .toList();
        name = ColumnDefinition.<Level>text(
                        nameColumn(),
                        vocabulary -> vocabulary.word("matrix.level"),
                        vocabulary -> TextCodec.NAME,
                        Level::id)
                .in(words)
                .showing(level -> words.name(level.id(), rows));
    }

    private static ColumnDefinition<Level, String> column(MatrixColumn column, MatrixQuestion question) {
        return column(
                column.id(),
                words -> words.in(column.label()),
                words -> TextCodec.suggesting(question.rows().stream()
                        .flatMap(row -> question.suggestion(row.id(), column.id()).stream())
                        .map(words::in)
                        .distinct()
                        .toList()));
    }

    private static ColumnDefinition<Level, String> column(
            String id, Function<Vocabulary, String> label, Function<Vocabulary, CellCodec<String>> codec) {
        return ColumnDefinition.text(id, label, codec, level -> level.cells().at(id));
    }

    /** Returns an id for the column that names the levels. Hyphens are added until no other column has the id. */
    private String nameColumn() {
        String id = "row";
        while (cells.stream().map(TypedColumn::id).anyMatch(id::equals)) {
            id += "-";
        }
        return id;
    }

    @Override
    public List<TypedColumn<Level, ?>> columns() {
        return Stream.concat(Stream.of(name), cells.stream())
                .<TypedColumn<Level, ?>>map(column -> column)
                .toList();
    }

    @Override
    public List<CatalogueItem> items() {
        return rows;
    }

    @Override
    public Optional<String> item(Level level) {
        return Optional.of(level.id());
    }

    @Override
    public boolean open() {
        return false;
    }

    @Override
    public boolean takesOthers() {
        return false;
    }

    @Override
    public Optional<Level> read(RowInput row, Optional<String> item, Optional<Level> sent) {
        Map<String, String> texts = cells.stream().collect(Collectors.toMap(TypedColumn::id, row::text));
        return texts.values().stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new Level(item.orElseThrow(), Row.of(texts)));
    }

    /**
     * Row of a matrix.
     *
     * @param id the id of the row
     * @param cells the cells
     */
    record Level(String id, Row cells) {}
}
