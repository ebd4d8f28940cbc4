package nl.ncw.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ChoiceQuestion;
import nl.ncw.model.catalogue.MatrixColumn;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Option;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.TableColumn;
import nl.ncw.model.catalogue.TableQuestion;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Puts answers into words. Whatever the catalogue does not know, an option or a column that was withdrawn, is shown under
 * its id: an answer never disappears from a document.
 */
public final class AnswerText {
    private final Labels labels;

    AnswerText(Labels labels) {
        this.labels = labels;
    }

    /**
     * An answer as plain text, for a place that has nothing else.
     *
     * @param answer the answer
     * @param question the question, which gives the names of options and columns, if the catalogue has it
     * @param locale the language; Dutch where there is no translation
     * @return the text, its lines separated by line feeds
     */
    public static String plain(Answer answer, Optional<Question> question, Locale locale) {
        return new AnswerText(Labels.in(locale))
                .of(answer, question).stream()
                        .flatMap(block -> block.lines().stream())
                        .collect(Collectors.joining("\n"));
    }

    /** The content of an answer; the question, if the catalogue has it, gives the names of options and columns. */
    List<Block> of(Answer answer, Optional<Question> question) {
        if (answer instanceof Answer.NotApplicable none) {
            return List.of(new Block.Paragraph(
                    none.reason().isBlank()
                            ? labels.get("not-applicable.no-reason")
                            : labels.get("not-applicable", none.reason())));
        }
        if (answer instanceof Answer.ToBeSettled open) {
            return List.of(new Block.Paragraph(String.join("\n", openPoint(open))));
        }
        return List.of(value(((Answer.Given) answer).value(), question));
    }

    private List<String> openPoint(Answer.ToBeSettled open) {
        return List.of(
                open.action().isBlank()
                        ? labels.get("to-be-settled.no-action")
                        : labels.get("to-be-settled", open.action()),
                open.owner().isBlank()
                        ? labels.get("to-be-settled.owner-missing")
                        : labels.get("to-be-settled.owner", open.owner()),
                open.due()
                        .map(day -> labels.get("to-be-settled.due", labels.date(day)))
                        .orElseGet(() -> labels.get("to-be-settled.due-missing")));
    }

    private Block value(AnswerValue value, Optional<Question> question) {
        return switch (value.kind()) {
            case TEXT -> new Block.Paragraph(((AnswerValue.Text) value).text(), true);
            case CHOICE -> choice((AnswerValue.Choice) value, question);
            case CHECKLIST -> checklist((AnswerValue.Checklist) value, question);
            case TABLE -> table((AnswerValue.Table) value, question);
            case MATRIX -> matrix((AnswerValue.Matrix) value, question);
            case REGIONS ->
                new Block.Paragraph(((AnswerValue.Regions) value)
                        .regions().stream().map(this::region).collect(Collectors.joining(", ")));
            case CONTACTS ->
                new Block.Bullets(((AnswerValue.Contacts) value)
                        .contacts().stream().map(this::contact).toList());
        };
    }

    private Block choice(AnswerValue.Choice choice, Optional<Question> question) {
        List<Option> options = question.map(asked -> asked instanceof ChoiceQuestion known ? known.options() : null)
                .orElse(List.of());
        return new Block.Paragraph(name(choice.option(), options));
    }

    private Block checklist(AnswerValue.Checklist checklist, Optional<Question> question) {
        List<Option> items = question.map(asked -> asked instanceof ChecklistQuestion known ? known.items() : null)
                .orElse(List.of());
        return new Block.Grid(
                List.of(labels.get("checklist.item"), labels.get("checklist.arranged"), labels.get("checklist.note")),
                checklist.ticks().stream()
                        .map(tick -> List.of(
                                tick.own() ? tick.item() : name(tick.item(), items),
                                labels.get(tick.arranged() ? "yes" : "no"),
                                tick.note()))
                        .toList());
    }

    private Block table(AnswerValue.Table table, Optional<Question> question) {
        List<Option> known = question.map(asked -> asked instanceof TableQuestion form
                        ? form.columns().stream().map(TableColumn::heading).toList()
                        : null)
                .orElse(List.of());
        List<String> columns = ids(known, table.rows().stream().flatMap(row -> row.cells().keySet().stream()));
        return new Block.Grid(
                columns.stream().map(column -> name(column, known)).toList(),
                table.rows().stream()
                        .map(row -> columns.stream().map(row::at).toList())
                        .toList());
    }

    private Block matrix(AnswerValue.Matrix matrix, Optional<Question> question) {
        Optional<MatrixQuestion> form = question.map(asked -> asked instanceof MatrixQuestion known ? known : null);
        List<Option> knownRows = form.map(MatrixQuestion::rows).orElse(List.of());
        List<Option> knownColumns = form.map(MatrixQuestion::columns).orElse(List.of()).stream()
                .map(MatrixColumn::heading)
                .toList();
        List<String> columns =
                ids(knownColumns, matrix.rows().values().stream().flatMap(row -> row.cells().keySet().stream()));
        List<List<String>> rows = ids(knownRows, matrix.rows().keySet().stream()).stream()
                .map(row -> Stream.concat(
                                Stream.of(name(row, knownRows)),
                                columns.stream().map(column -> matrix.at(row, column)))
                        .toList())
                .toList();
        return new Block.Grid(
                Stream.concat(
                                Stream.of(labels.get("matrix.level")),
                                columns.stream().map(column -> name(column, knownColumns)))
                        .toList(),
                rows);
    }

    /** A region with its code. */
    String region(SafetyRegion region) {
        return labels.get("region", region.name(), region.code());
    }

    /** A contact in one line. */
    String contact(Contact contact) {
        List<String> parts = new ArrayList<>(Stream.of(contact.name(), contact.function(), contact.organisation())
                .filter(part -> !part.isBlank())
                .toList());
        if (!contact.telephone().isBlank()) {
            parts.add(labels.get("contact.telephone", contact.telephone()));
        }
        if (!contact.email().isBlank()) {
            parts.add(labels.get("contact.email", contact.email()));
        }
        String line = String.join(", ", parts);
        return contact.region()
                .map(region -> labels.get("contact.region", region(region), line))
                .orElse(line);
    }

    private String name(String id, List<Option> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> option.label().in(labels.locale()))
                .orElse(id);
    }

    /** The known ids in the order of the form, and behind them those that an answer has and the form has not. */
    private static List<String> ids(List<Option> known, Stream<String> answered) {
        return Stream.concat(known.stream().map(Option::id), answered.sorted())
                .distinct()
                .toList();
    }
}
