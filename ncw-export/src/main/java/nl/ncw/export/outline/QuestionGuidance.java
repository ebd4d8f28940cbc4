package nl.ncw.export.outline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/**
 * Hints that help to answer a question: those of the form, followed by the options, items or columns that the question
 * offers.
 */
final class QuestionGuidance {
    private final DocumentLabels labels;

    QuestionGuidance(DocumentLabels labels) {
        this.labels = labels;
    }

    List<String> of(Question question) {
        Stream<String> hints = question.header().hints().stream().map(this::in);
        return Stream.concat(hints, offered(question)).toList();
    }

    private Stream<String> offered(Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO, DATE, NUMBER -> Stream.of(type(((ValueQuestion) question).type()));
            case CHECKLIST -> Stream.of(items((ChecklistQuestion) question));
            case TABLE -> ((TableQuestion) question).columns().stream().map(this::column);
            case MATRIX -> suggestions((MatrixQuestion) question);
            case TEXT, REGIONS, CONTACTS -> Stream.empty();
        };
    }

    private String items(ChecklistQuestion checklist) {
        return labels.get(checklist.open() ? "hint.items-open" : "hint.items", names(checklist.items()));
    }

    private String column(TableColumn column) {
        String guiding = column.question().map(this::in).orElse("");
        String type = type(column.type());
        String hint = guiding.isEmpty() || type.isEmpty() ? guiding + type : labels.get("hint.column", guiding, type);
        return hint.isEmpty() ? in(column.label()) : labels.get("hint.column-name", in(column.label()), hint);
    }

    /** Returns the values that a type accepts; empty if it accepts any text. */
    private String type(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> examples((ValueType.Text) type);
            case CHOICE -> labels.get("hint.options", names(type.options()));
            case CHOICES -> labels.get("hint.choices", names(type.options()));
            case YES_NO -> labels.get("hint.yes-no");
            case DATE -> labels.get("hint.date");
            case NUMBER ->
                labels.get("hint.number", in(((ValueType.Number) type).unit().label()));
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalArgumentException("type: expected one of a single value, was " + type.kind());
        };
    }

    private String examples(ValueType.Text type) {
        return type.suggestions().isEmpty()
                ? ""
                : labels.get(
                        "hint.examples",
                        type.suggestions().stream().map(this::in).collect(Collectors.joining(", ")));
    }

    /** Returns the equivalences that the form proposes, in a line for each level. */
    private Stream<String> suggestions(MatrixQuestion matrix) {
        return matrix.rows().stream()
                .map(row -> labels.get(
                        "hint.suggestion",
                        in(row.label()),
                        matrix.columns().stream()
                                .map(MatrixColumn::id)
                                .flatMap(column -> matrix.suggestion(row.id(), column).stream())
                                .map(this::in)
                                .collect(Collectors.joining(" – "))))
                .filter(line -> !line.endsWith(": "));
    }

    /** Returns the names with commas between them, or semicolons if a name has a comma itself. */
    private String names(List<CatalogueItem> options) {
        List<String> names = options.stream().map(option -> in(option.label())).toList();
        return String.join(names.stream().anyMatch(name -> name.contains(", ")) ? "; " : ", ", names);
    }

    private String in(LocalisedText text) {
        Locale locale = labels.locale();
        return text.in(locale);
    }
}
