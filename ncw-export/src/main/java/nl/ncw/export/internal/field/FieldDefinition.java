package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.DateCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;

/**
 * How a property with one value stands in forms, in the title block of documents and in JSON. Each of the three is required;
 * where the field is absent from one, {@link FormUse#none()} or {@link TitleLine#none()} says so.
 *
 * @param field the field
 * @param name the id of its line in the title block; {@code fact.} and the name is the key of its label
 * @param form the codec of its cell in a form
 * @param title its line in the title block
 * @param json what it is in JSON
 * @param <V> the type of the value
 */
public record FieldDefinition<V>(
        AgreementField<V> field, String name, FormUse<CellCodec<V>> form, TitleLine<V> title, JsonForm<V> json)
        implements PropertyDefinition {
    /** A field that is filled in as one of a few values, whose labels have as keys the name and their key. */
    static <V> FieldDefinition<V> choice(
            AgreementField<V> field,
            String name,
            TitleLine.Presence presence,
            Function<V, String> key,
            Function<String, V> ofKey) {
        Function<Vocabulary, CellCodec<V>> codec =
                words -> words.choice(field.type().getEnumConstants(), key, name + ".");
        return new FieldDefinition<>(
                field, name, FormUse.filledIn(codec), TitleLine.inCell(presence, codec), JsonForm.text(key, ofKey));
    }

    /** A field for a day: in ISO 8601 in forms, in words in documents. */
    static FieldDefinition<LocalDate> day(AgreementField<LocalDate> field, String name) {
        return new FieldDefinition<>(
                field,
                name,
                FormUse.filledIn(words -> DateCodec.INSTANCE),
                TitleLine.whenKnown((day, words) -> words.date(day)),
                JsonForm.of(JsonForm.Kind.DAY));
    }

    @Override
    public Kind kind() {
        return Kind.FIELD;
    }

    @Override
    public AgreementField<V> property() {
        return field;
    }

    @Override
    public boolean isFilledIn() {
        return form.codec().isPresent();
    }

    @Override
    public Optional<String> shown(Agreement agreement, TitleWords words) {
        return field.of(agreement).map(value -> title.text().apply(value, words));
    }
}
