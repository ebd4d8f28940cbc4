package nl.ncw.validation.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueType;

/** Splits the rows of a table into the parts that the rules for cells check. */
final class TableAnswerParts {
    private TableAnswerParts() {}

    /** Returns the parts of a table in the order of its rows and of the columns of the question. */
    static Stream<AnswerPart> of(TableQuestion question, AnswerValue.Table answer) {
        return IntStream.range(0, answer.rows().size())
                .boxed()
                .flatMap(index -> of(question, answer.rows().get(index), index + 1));
    }

    private static Stream<AnswerPart> of(TableQuestion question, AnswerValue.Row row, int number) {
        RowName name = nameOf(question.columns().get(0), row, number);
        return question.columns().stream()
                .filter(column -> canBeWrong(column, row.value(column.id())))
                .map(column -> new AnswerPart.TableCell(name, column, row.value(column.id())))
                .flatMap(cell -> Stream.concat(Stream.of(cell), contentOf(cell)));
    }

    /** Returns whether a cell has rules. Text in a column of text has none, and most cells of most tables are that. */
    private static boolean canBeWrong(TableColumn column, Optional<AnswerValue.Single> value) {
        return value.map(single ->
                        single.kind() != AnswerKind.TEXT || column.type().kind() != AnswerKind.TEXT)
                .orElse(column.required());
    }

    /** Returns the parts of the value of a cell. A value of another kind than the column's has none. */
    private static Stream<AnswerPart> contentOf(AnswerPart.TableCell cell) {
        ValueType type = cell.column().type();
        return cell.value().filter(value -> value.kind() == type.kind()).stream()
                .flatMap(value -> contentOf(cell, type, value));
    }

    private static Stream<AnswerPart> contentOf(AnswerPart.TableCell cell, ValueType type, AnswerValue.Single value) {
        return Stream.concat(
                value.chosen().stream().map(option -> option(cell, option)),
                value.number().stream()
                        .map(number -> new AnswerPart.CellAmount(number, (ValueType.Number) type, cell)));
    }

    private static AnswerPart option(AnswerPart.TableCell cell, String id) {
        return new AnswerPart.CellOption(id, cell.column().type().options(), cell);
    }

    /** Returns the name of a row: its number, and what stands in its first cell. */
    private static RowName nameOf(TableColumn first, AnswerValue.Row row, int number) {
        return new RowName(
                number,
                row.value(first.id())
                        .flatMap(value -> nameOf(value, first.type().options())));
    }

    private static Optional<Object> nameOf(AnswerValue.Single value, List<CatalogueItem> options) {
        return switch (value.kind()) {
            case TEXT -> Optional.of(((AnswerValue.Text) value).text());
            case CHOICE -> Optional.of(label(((AnswerValue.Choice) value).option(), options));
            case CHOICES ->
                Optional.of(((AnswerValue.Choices) value)
                        .options().stream()
                                .map(option -> label(option, options))
                                .toList());
            case DATE -> Optional.of(((AnswerValue.Date) value).date());
            case NUMBER -> Optional.of(((AnswerValue.Number) value).text());
            case YES_NO, CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> Optional.empty();
        };
    }

    private static Object label(String id, List<CatalogueItem> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .<Object>map(CatalogueItem::label)
                .findFirst()
                .orElse(id);
    }
}
