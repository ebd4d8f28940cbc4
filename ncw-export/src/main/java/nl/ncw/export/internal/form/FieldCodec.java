package nl.ncw.export.internal.form;

import java.util.Optional;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.export.internal.field.FieldDefinition;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * Field of the agreement that can be filled in, with the codec of its text.
 *
 * @param field the field
 * @param label the key of the label
 * @param codec the codec of the text
 * @param since the minor version of the JSON format in which the field came; forms of earlier versions do not have it
 * @param <V> the type of the value
 */
public record FieldCodec<V>(SingleValueProperty<V> field, String label, CellCodec<V> codec, int since) {
    /** Returns the field in a language; empty if it cannot be filled in. */
    static <V> Optional<FieldCodec<V>> of(FieldDefinition<V> definition, Vocabulary words) {
        return definition
                .form()
                .codec()
                .map(codec -> new FieldCodec<>(
                        definition.field(),
                        definition.label(),
                        codec.apply(words),
                        definition.form().since()));
    }

    /** Returns a field with text that forms lack, such as the id; empty for a field of another type. */
    @SuppressWarnings("unchecked") // Safe: the type of the values is String.
    static <V> Optional<FieldCodec<V>> outsideForms(FieldDefinition<V> definition) {
        return definition.isFilledIn() || !definition.field().type().equals(String.class)
                ? Optional.empty()
                : Optional.of(
                        new FieldCodec<>(definition.field(), definition.label(), (CellCodec<V>) TextCodec.PLAIN, 0));
    }

    /** Returns the id of the row of a field. */
    public static RowId idOf(SingleValueProperty<?> field) {
        return RowId.field(field.label());
    }

    /** Returns the id of the row of the field. */
    public RowId id() {
        return idOf(field);
    }

    FormField show(Agreement agreement, Vocabulary words) {
        return new FormField(
                id(),
                words.word(label),
                codec.input(),
                field.of(agreement).map(codec::show).orElse(""));
    }
}
