package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.DateCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * How a property with one value stands in forms, in the title block of documents and in JSON. Each of the three is required;
 * where the field is absent from one, {@link FormPresentation#none()} or {@link TitleBlockLine#none()} says so.
 *
 * @param field the field
 * @param name the id of its line in the title block; {@code fact.} and the name is the key of its label
 * @param form the codec of its cell in a form
 * @param title its line in the title block
 * @param json what it is in JSON
 * @param <V> the type of the value
 */
public record FieldDefinition<V>(
        SingleValueProperty<V> field,
        String name,
        FormPresentation<CellCodec<V>> form,
        TitleBlockLine<V> title,
        JsonRepresentation<V> json)
        implements PropertyDefinition {
    /** A field that is filled in as one of a few values, whose labels have as keys the name and their key. */
    static <V> FieldDefinition<V> choice(
            SingleValueProperty<V> field,
            String name,
            TitleBlockLine.Presence presence,
            Function<V, String> key,
            Function<String, V> ofKey) {
        Function<Vocabulary, CellCodec<V>> codec =
                words -> words.choice(field.type().getEnumConstants(), key, name + ".");
        return new FieldDefinition<>(
                field,
                name,
                FormPresentation.filledIn(codec),
                TitleBlockLine.inCell(presence, codec),
                JsonRepresentation.text(key, ofKey));
    }

    /** A field for a day: in ISO 8601 in forms, in words in documents. */
    static FieldDefinition<LocalDate> day(SingleValueProperty<LocalDate> field, String name) {
        return new FieldDefinition<>(
                field,
                name,
                FormPresentation.filledIn(words -> DateCodec.INSTANCE),
                TitleBlockLine.whenKnown((day, words) -> words.date(day)),
                JsonRepresentation.of(JsonRepresentation.Kind.DAY));
    }

    @Override
    public Kind kind() {
        return Kind.FIELD;
    }

    @Override
    public SingleValueProperty<V> property() {
        return field;
    }

    @Override
    public boolean isFilledIn() {
        return form.codec().isPresent();
    }

    @Override
    public Optional<String> shown(Agreement agreement, TitleBlockLabels words) {
        return field.of(agreement).map(value -> title.text().apply(value, words));
    }
}
