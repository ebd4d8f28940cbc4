package nl.ncw.export.internal.form.setting;

import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.ReturnedFields;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * Texts of fields, by the labels of the fields. A field without a text has the value that the agreement has.
 *
 * @param agreement the agreement before
 * @param words the vocabulary
 * @param texts the texts; a blank text removes the value
 * @param refused the texts that cannot be used, to add to
 */
record FieldTexts(Agreement agreement, Vocabulary words, Map<String, String> texts, RefusedTexts refused)
        implements ReturnedFields {
    @Override
    public boolean isEmpty(FieldCodec<?> field) {
        return text(field)
                .map(String::isBlank)
                .orElseGet(() -> field.field().of(agreement).isEmpty());
    }

    @Override
    public <V> Optional<V> optional(FieldCodec<V> field) {
        return isEmpty(field) ? Optional.empty() : read(field);
    }

    @Override
    public <V> V required(FieldCodec<V> field, V before) {
        if (isEmpty(field)) {
            refused.add(label(field), "required");
            return before;
        }
        return read(field).orElse(before);
    }

    @Override
    public void incomplete(FieldCodec<?> filled, FieldCodec<?> missing) {
        if (text(filled).isPresent()) {
            refused.add(
                    label(filled),
                    "alone",
                    words.word(missing.label()),
                    missing.field().label());
        }
    }

    private <V> Optional<V> read(FieldCodec<V> field) {
        Optional<V> before = field.field().of(agreement);
        Optional<String> text = text(field)
                .filter(given ->
                        before.map(field.codec()::show).filter(given::equals).isEmpty());
        if (text.isEmpty()) {
            return before;
        }
        Optional<V> value = field.codec().read(text.get());
        if (value.isEmpty()) {
            refused.add(label(field), field.codec(), text.get());
        }
        return value.filter(content -> isAccepted(field, content, text.get())).or(() -> before);
    }

    /** Returns whether the agreement accepts a value. A part without its whole is not checked by itself. */
    private <V> boolean isAccepted(FieldCodec<V> field, V value, String text) {
        Optional<SingleValueProperty<?>> whole = field.field().whole();
        if (whole.isPresent() && whole.get().of(agreement).isEmpty()) {
            return true;
        }
        try {
            agreement.with(field.field(), value);
            return true;
        } catch (IllegalArgumentException e) {
            // The messages of the model are for programmers.
            String key = field.field().equals(AgreementProperties.ID) ? "unsuitable.id" : "unsuitable";
            refused.add(label(field), key, Excerpt.brief(text));
            return false;
        }
    }

    private Optional<String> text(FieldCodec<?> field) {
        return Optional.ofNullable(texts.get(label(field)));
    }

    private static String label(FieldCodec<?> field) {
        return field.field().label();
    }
}
