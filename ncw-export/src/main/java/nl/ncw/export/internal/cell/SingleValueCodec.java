package nl.ncw.export.internal.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ValueType;

/**
 * Codec of cells with a single value of an answer. A value of another kind than the cell's, such as a text that could
 * not be read as a number, is shown as it is.
 *
 * @param kind the kind of value that is read
 * @param cell the codec of the content of the cell
 * @param content the function from a value of that kind to the content of the cell
 * @param value the function from the content of the cell to a value
 * @param labels the labels in the language of the form
 * @param <V> the type of the content
 */
public record SingleValueCodec<V>(
        AnswerKind kind,
        CellCodec<V> cell,
        Function<AnswerValue.Single, V> content,
        Function<V, AnswerValue.Single> value,
        DocumentLabels labels)
        implements CellCodec<AnswerValue.Single> {

    /**
     * Returns the codec of the cells for a type.
     *
     * @param type the type of the values
     * @param labels the labels in the language of the form
     * @return the codec
     */
    public static CellCodec<AnswerValue.Single> of(ValueType type, DocumentLabels labels) {
        return switch (type.kind()) {
            case TEXT -> text((ValueType.Text) type, labels);
            case CHOICE ->
                new SingleValueCodec<String>(
                        type.kind(),
                        choice(type.options(), labels),
                        single -> ((AnswerValue.Choice) single).option(),
                        AnswerValue.Choice::new,
                        labels);
            case CHOICES ->
                new SingleValueCodec<List<String>>(
                        type.kind(),
                        new ChoicesCodec(choice(type.options(), labels)),
                        single -> ((AnswerValue.Choices) single).options(),
                        AnswerValue.Choices::new,
                        labels);
            case YES_NO ->
                new SingleValueCodec<AnswerValue.YesNo>(
                        type.kind(), new YesNoCodec(labels), AnswerValue.YesNo.class::cast, read -> read, labels);
            case DATE ->
                new SingleValueCodec<LocalDate>(
                        type.kind(),
                        DateCodec.INSTANCE,
                        single -> ((AnswerValue.Date) single).date(),
                        AnswerValue.Date::new,
                        labels);
            case NUMBER ->
                new SingleValueCodec<AnswerValue.Number>(
                        type.kind(),
                        new NumberCodec(((ValueType.Number) type).unit(), labels),
                        AnswerValue.Number.class::cast,
                        read -> read,
                        labels);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalArgumentException("type: expected one of a single value, was " + type.kind());
        };
    }

    private static CellCodec<AnswerValue.Single> text(ValueType.Text type, DocumentLabels labels) {
        List<String> suggestions = type.suggestions().stream()
                .map(suggestion -> suggestion.in(labels.locale()))
                .toList();
        return new SingleValueCodec<String>(
                type.kind(),
                TextCodec.suggesting(suggestions),
                single -> ((AnswerValue.Text) single).text(),
                AnswerValue.Text::new,
                labels);
    }

    private static ChoiceCodec<String> choice(List<CatalogueItem> options, DocumentLabels labels) {
        return new ChoiceCodec<>(
                labels.locale(),
                options.stream()
                        .map(option -> new ChoiceCodec.Choice<>(
                                option.id(), option.id(), option.label(), option.formerLabels()))
                        .toList());
    }

    /**
     * Returns the text of a value whose type is not known, such as a cell in a column that the catalogue does not have.
     *
     * @param single the value
     * @param labels the labels in the language of the form
     * @return the text; an option is shown by its id
     */
    public static String text(AnswerValue.Single single, DocumentLabels labels) {
        return switch (single.kind()) {
            case TEXT -> ((AnswerValue.Text) single).text();
            case CHOICE -> ((AnswerValue.Choice) single).option();
            case CHOICES -> String.join("; ", ((AnswerValue.Choices) single).options());
            case YES_NO -> new YesNoCodec(labels).show((AnswerValue.YesNo) single);
            case DATE -> DateCodec.INSTANCE.show(((AnswerValue.Date) single).date());
            case NUMBER ->
                ((AnswerValue.Number) single).unit().text(((AnswerValue.Number) single).amount(), labels.locale());
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalArgumentException("value: expected a single one, was of kind " + single.kind());
        };
    }

    @Override
    public CellInput input() {
        return cell.input();
    }

    @Override
    public String show(AnswerValue.Single single) {
        return single.kind() == kind ? cell.show(content.apply(single)) : text(single, labels);
    }

    @Override
    public Optional<AnswerValue.Single> read(String text) {
        return cell.read(text).map(value);
    }
}
