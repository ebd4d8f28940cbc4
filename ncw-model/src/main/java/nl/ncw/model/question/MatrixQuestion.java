package nl.ncw.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks which levels of the two parties are equivalent. The rows are levels, the columns are parties
 * (source form, topic 8).
 *
 * @param header the text, the voices and the obligations
 * @param rows the rows, in the order of the form
 * @param columns the columns, in the order of the form
 * @param suggestions the form's proposals, by row id and column id in alphabetical order; they are a starting point,
 *     not an answer
 * @since 0.1.0
 */
@CheckReturnValue
public record MatrixQuestion(
        QuestionHeader header,
        List<CatalogueItem> rows,
        List<MatrixColumn> columns,
        Map<String, Map<String, LocalisedText>> suggestions)
        implements Question {

    // Copies the collections. Each suggestion must belong to an existing row and column.
    public MatrixQuestion {
        QuestionHeaderContent.requireFactOf(AnswerKind.MATRIX, header);
        rows = Checks.notEmpty(rows, "rows");
        Checks.unique(rows, CatalogueItem::id, "rows");
        columns = Checks.notEmpty(columns, "columns");
        Checks.unique(columns, MatrixColumn::id, "columns");
        Map<String, Map<String, LocalisedText>> copy = new TreeMap<>();
        Checks.notNull(suggestions, "suggestions")
                .forEach((row, cells) -> copy.put(row, Collections.unmodifiableMap(new TreeMap<>(cells))));
        suggestions = Collections.unmodifiableMap(copy);
        for (String row : copy.keySet()) {
            requireKnown(row, rows.stream().map(CatalogueItem::id).toList(), "row");
            for (String column : copy.get(row).keySet()) {
                requireKnown(column, columns.stream().map(MatrixColumn::id).toList(), "column");
            }
        }
    }

    private static void requireKnown(String id, List<String> known, String name) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "suggestions: expected a %s out of %s, was \"%s\"".formatted(name, known, id));
        }
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.MATRIX;
    }

    @Override
    public List<CatalogueItem> offered() {
        return Stream.concat(rows.stream(), columns.stream().map(MatrixColumn::heading))
                .toList();
    }

    @Override
    public Map<String, LocalisedText> texts() {
        Map<String, LocalisedText> texts = new LinkedHashMap<>(CatalogueItem.texts("rows", rows));
        texts.putAll(CatalogueItem.texts(
                "columns", columns.stream().map(MatrixColumn::heading).toList()));
        suggestions.forEach(
                (row, cells) -> cells.forEach((column, text) -> texts.put("suggestions." + row + "." + column, text)));
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public List<?> settings() {
        return columns.stream().map(MatrixColumn::voice).toList();
    }

    @Override
    public MatrixQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new MatrixQuestion(
                newHeader,
                rows.stream().map(wording).toList(),
                columns.stream()
                        .map(column -> new MatrixColumn(wording.apply(column.heading()), column.voice()))
                        .toList(),
                suggestions);
    }

    /**
     * Returns the form's proposal for a cell.
     *
     * @param row the row's id
     * @param column the column's id
     * @return the suggestion, or empty if there is none
     */
    public Optional<LocalisedText> suggestion(String row, String column) {
        Checks.notNull(row, "row");
        Checks.notNull(column, "column");
        return Optional.ofNullable(suggestions.getOrDefault(row, Map.of()).get(column));
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
