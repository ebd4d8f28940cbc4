package nl.ncw.export.internal.form;

import java.util.Optional;

/** Values of the fields of the agreement in a returned form. Implementations report what is wrong with a value. */
public interface ReturnedFields {
    /**
     * Returns whether a field is empty in the returned form; if its row is missing, whether it was empty in the sent
     * form.
     */
    boolean isEmpty(FieldCodec<?> field);

    /**
     * Returns the value of a field that may be empty. If the value cannot be read or its row is missing, it is the sent
     * value.
     */
    <V> Optional<V> optional(FieldCodec<V> field);

    /**
     * Returns the value of a field that must not be empty. If it is empty, cannot be read or is missing, it is the sent
     * value.
     */
    <V> V required(FieldCodec<V> field, V sent);

    /** Keeps the text of a field that cannot be used because another field is empty. */
    void incomplete(FieldCodec<?> filled, FieldCodec<?> missing);
}
