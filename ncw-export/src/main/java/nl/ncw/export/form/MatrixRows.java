package nl.ncw.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.MatrixColumn;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Option;

/** The rows of a matrix: those that the question has, and behind them those that only the answer has. */
final class MatrixRows implements TableKind<MatrixRows.Level> {
    private final MatrixQuestion question;
    private final List<TypedColumn<Level, ?>> columns = new ArrayList<>();

    MatrixRows(Vocabulary words, MatrixQuestion question, List<Level> answered) {
        this.question = question;
        List<String> known = question.columns().stream().map(MatrixColumn::id).toList();
        List<String> unknown =
                CellRows.unknown(known, answered.stream().map(Level::cells)).toList();
        String name = "row";
        while (known.contains(name) || unknown.contains(name)) {
            name += "-";
        }
        columns.add(TypedColumn.text(
                name, words.word("matrix.level"), FreeText.NAME, level -> words.name(level.id(), question.rows())));
        question.columns()
                .forEach(column -> columns.add(cells(
                        column.id(),
                        words.in(column.label()),
                        FreeText.suggesting(suggestions(column.id())
                                .map(words::in)
                                .distinct()
                                .toList()))));
        unknown.forEach(id -> columns.add(cells(id, id, FreeText.PLAIN)));
    }

    private static TypedColumn<Level, String> cells(String id, String label, FreeText type) {
        return TypedColumn.text(id, label, type, level -> level.cells().at(id));
    }

    private Stream<LocalisedText> suggestions(String column) {
        return question.rows().stream().flatMap(row -> question.suggestion(row.id(), column).stream());
    }

    @Override
    public List<TypedColumn<Level, ?>> columns() {
        return columns;
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

    /**
     * A row of a matrix.
     *
     * @param id the row's id
     * @param cells its cells
     */
    record Level(String id, Row cells) {}
}
