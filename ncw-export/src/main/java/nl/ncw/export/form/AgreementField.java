package nl.ncw.export.form;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;

/**
 * A field of the agreement that can be filled in.
 *
 * @param id the field's identity
 * @param label the key of its label
 * @param codec what can be written in it
 * @param content what stands in it in an agreement, if anything
 * @param <V> what its text means
 */
record AgreementField<V>(RowId id, String label, CellCodec<V> codec, Function<Agreement, Optional<V>> content) {
    FormField show(Agreement agreement, Vocabulary words) {
        return new FormField(
                id,
                words.word(label),
                codec.input(),
                content.apply(agreement).map(codec::show).orElse(""));
    }
}
