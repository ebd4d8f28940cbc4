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
 * Definition of a field of the agreement in forms, in the title block of documents and in JSON. All three are required.
 * A field that is absent from forms has {@link FormPresentation#none()}, and one that is absent from the title block
 * has {@link TitleBlockLine#none()}.
 *
 * @param field the field
 * @param name the id of the line in the title block; the key of the label is {@code fact.} followed by the name
 * @param form the codec of the cell in a form
 * @param title the line in the title block
 * @param json the representation in JSON
 * @param <V> the type of the value
 */
public record FieldDefinition<V>(
        SingleValueProperty<V> field,
        String name,
        FormPresentation<CellCodec<V>> form,
        TitleBlockLine<V> title,
        JsonRepresentation<V> json)
        implements PropertyDefinition {
    /**
     * Returns the definition of a field with a few values. The key of the label of a value is the name of the field
     * followed by the key of the value.
     */
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

    /** Returns the definition of a field for a day, which is in ISO 8601 in forms and in words in documents. */
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
