package nl.ncw.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks for any number of rows with the same columns: a group of typed questions, asked once for each item
 * that the parties name, such as the accounts and their rights.
 *
 * @param header the text, the voices and the obligations
 * @param columns the columns, in the order of the form
 * @since 0.1.0
 */
@CheckReturnValue
public record TableQuestion(QuestionHeader header, List<TableColumn> columns) implements Question {
    // Requires what the components need.
    public TableQuestion {
        QuestionHeaderContent.requireFactOf(AnswerKind.TABLE, header);
        columns = Checks.notEmpty(columns, "columns");
        Checks.unique(columns, TableColumn::id, "columns");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TABLE;
    }

    @Override
    public List<CatalogueItem> offered() {
        return columns.stream().map(TableColumn::heading).toList();
    }

    @Override
    public Map<String, LocalisedText> texts() {
        Map<String, LocalisedText> texts = new LinkedHashMap<>();
        columns.forEach(column -> texts.putAll(column.texts()));
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public List<?> settings() {
        return columns.stream()
                .filter(column -> column.type().kind() != AnswerKind.TEXT || column.required())
                .map(column ->
                        List.of(column.id(), column.type().kind(), column.type().settings(), column.required()))
                .toList();
    }

    @Override
    public TableQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new TableQuestion(
                newHeader,
                columns.stream().map(column -> column.worded(wording)).toList());
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
