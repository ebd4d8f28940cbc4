package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.catalogue.MatrixColumn;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Option;

/** The rows of a matrix: those that the question has, and behind them those that only the answer has. */
final class MatrixRows implements TableKind<MatrixRows.Level> {
    private final MatrixQuestion question;
    private final TypedColumn<Level, String> name;
    private final List<TypedColumn<Level, String>> cells;

    MatrixRows(Vocabulary words, MatrixQuestion question, List<Level> answered) {
        this.question = question;
        List<String> known = question.columns().stream().map(MatrixColumn::id).toList();
        List<String> unknown =
                CellRows.unknown(known, answered.stream().map(Level::cells)).toList();
        cells = Stream.concat(
                        question.columns().stream().map(column -> cells(column, words)),
                        unknown.stream().map(id -> cells(id, id, FreeText.PLAIN)))
                .toList();
        name = TypedColumn.text(
                nameColumn(),
                words.word("matrix.level"),
                FreeText.NAME,
                level -> words.name(level.id(), question.rows()));
    }

    private TypedColumn<Level, String> cells(MatrixColumn column, Vocabulary words) {
        List<String> suggestions = question.rows().stream()
                .flatMap(row -> question.suggestion(row.id(), column.id()).stream())
                .map(words::in)
                .distinct()
                .toList();
        return cells(column.id(), words.in(column.label()), FreeText.suggesting(suggestions));
    }

    private static TypedColumn<Level, String> cells(String id, String label, FreeText type) {
        return TypedColumn.text(id, label, type, level -> level.cells().at(id));
    }

    /** The id of the column that names the levels, which no other column has. */
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
    public List<Option> items() {
        return question.rows();
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
    public Optional<Level> read(RowReading row, Optional<String> item, Optional<Level> sent) {
        return CellRows.read(row, cells).map(filled -> new Level(item.orElseThrow(), filled));
    }

    /**
     * A row of a matrix.
     *
     * @param id the row's id
     * @param cells its cells
     */
    record Level(String id, Row cells) {}
}
