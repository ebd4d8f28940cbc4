package nl.ncw.export.internal.form;

import java.util.Optional;
import nl.ncw.export.internal.field.FieldDefinition;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * A field of the agreement that can be filled in.
 *
 * @param field the field
 * @param label the key of its label
 * @param codec what can be written in it
 * @param <V> what its text means
 */
public record FieldCodec<V>(SingleValueProperty<V> field, String label, CellCodec<V> codec) {
    /** The field in a language, if it can be filled in. */
    static <V> Optional<FieldCodec<V>> of(FieldDefinition<V> definition, Vocabulary words) {
        return definition
                .form()
                .codec()
                .map(codec -> new FieldCodec<>(definition.field(), definition.label(), codec.apply(words)));
    }

    static RowId idOf(SingleValueProperty<?> field) {
        return RowId.field(field.label());
    }

    /** The identity of its row. */
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
