package nl.ncw.examples.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/** Prints the kind of answer that a question asks for: the unit of a number, and what is offered with the ids. */
final class AnswerTypePrinter {
    private final Terminal terminal;

    AnswerTypePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints a table with a column of another type than text as a line for each column, and all else in one line. */
    void print(Question question) {
        boolean typed =
                question.kind() == AnswerKind.TABLE && !question.settings().isEmpty();
        List<CatalogueItem> offered = typed ? List.of() : question.offered();
        terminal.text(3, get("catalogue.answer", withOffered(nameOf(question), offered)));
        if (typed) {
            ((TableQuestion) question).columns().forEach(this::print);
        }
    }

    private void print(TableColumn column) {
        String type = withOffered(nameOf(column.type()), column.type().options());
        terminal.text(
                4,
                "- %s: %s%s"
                        .formatted(
                                named(column.heading()),
                                column.required() ? get("catalogue.column-required") + ", " : "",
                                type));
    }

    private String withOffered(String kind, List<CatalogueItem> offered) {
        String options = offered.stream().map(this::named).collect(Collectors.joining(", "));
        return options.isEmpty() ? kind : kind + ", " + get("catalogue.offered", options);
    }

    private String named(CatalogueItem item) {
        return "%s (%s)".formatted(in(item.label()), item.id());
    }

    private String nameOf(Question question) {
        return switch (question.kind()) {
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER -> nameOf(((ValueQuestion) question).type());
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> nameOf(question.kind());
        };
    }

    private String nameOf(ValueType type) {
        return switch (type.kind()) {
            case NUMBER ->
                "%s (%s)"
                        .formatted(
                                nameOf(AnswerKind.NUMBER),
                                ((ValueType.Number) type).unit().label().in(terminal.locale()));
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                nameOf(type.kind());
        };
    }

    private String nameOf(AnswerKind kind) {
        return get("kind." + kind.key());
    }

    private String get(String key, Object... values) {
        return terminal.messages().get(key, values);
    }

    private String in(LocalisedText text) {
        return text.in(terminal.documents().locale());
    }
}
