package nl.ncw.export.internal.form;

import java.util.Optional;

/** What came back in the fields of the agreement. Reading a form implements it, and reports what it finds on the way. */
public interface ReturnedFields {
    /** Whether nothing stands in a field that came back. */
    boolean isEmpty(FieldCodec<?> field);

    /** What stands in a field that may be empty; what was sent if that cannot be understood or did not come back. */
    <V> Optional<V> optional(FieldCodec<V> field);

    /** What stands in a field that must not be empty; what was sent otherwise. */
    <V> V required(FieldCodec<V> field, V was);

    /** Keeps what stands in a field and can stand nowhere while another is empty. */
    void incomplete(FieldCodec<?> filled, FieldCodec<?> missing);
}
