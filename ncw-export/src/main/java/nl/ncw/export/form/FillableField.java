package nl.ncw.export.form;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;

/**
 * A field of the agreement that can be filled in.
 *
 * @param field the field
 * @param label the key of its label
 * @param type what can be written in it
 * @param <V> what its text means
 */
record FillableField<V>(AgreementField<V> field, String label, CellType<V> type) {
    static RowId idOf(AgreementField<?> field) {
        return RowId.field(field.label());
    }

    /** The identity of its row. */
    RowId id() {
        return idOf(field);
    }

    FormField show(Agreement agreement, Vocabulary words) {
        return new FormField(
                id(),
                words.word(label),
                type.input(),
                field.of(agreement).map(type::show).orElse(""));
    }
}
