package nl.ncw.export.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;

/** Codecs of the fields of the agreement that can be filled in, and of those that can be set by name only. */
public final class FieldCodecs {
    static final RowId REGION = FieldCodec.idOf(AgreementProperties.REGION);
    static final RowId CORE_TASK = FieldCodec.idOf(AgreementProperties.PARTNER_CORE_TASK);

    private final List<FieldCodec<?>> all;
    private final List<FieldCodec<?>> outsideForms;

    public FieldCodecs(Vocabulary words) {
        all = PropertyDefinitions.fields().stream()
                .<FieldCodec<?>>flatMap(definition -> FieldCodec.of(definition, words).stream())
                .toList();
        outsideForms = PropertyDefinitions.fields().stream()
                .<FieldCodec<?>>flatMap(definition -> FieldCodec.outsideForms(definition).stream())
                .toList();
    }

    /** Returns the fields that can be set by name: those of the form in its order, then texts that forms lack. */
    public List<FieldCodec<?>> settable() {
        return Stream.concat(all.stream(), outsideForms.stream()).toList();
    }

    /** Returns the agreement with the given values of all fields that can be set by name. */
    public Agreement set(ReturnedFields given, Agreement before) {
        Agreement agreement = read(given, before);
        for (FieldCodec<?> field : outsideForms) {
            agreement = read(field, given, agreement);
        }
        return agreement;
    }

    /** Returns all fields, in the order of the form. */
    public List<FieldCodec<?>> all() {
        return all;
    }

    /** Returns the sent agreement with the returned values of these fields. */
    public Agreement read(ReturnedFields returned, Agreement sent) {
        Agreement agreement = sent;
        for (FieldCodec<?> field : all) {
            agreement = read(field, returned, agreement);
        }
        return agreement;
    }

    private <V> Agreement read(FieldCodec<V> codec, ReturnedFields returned, Agreement agreement) {
        SingleValueProperty<V> field = codec.field();
        if (field.isIdentifying()) {
            return identifying(codec, returned, agreement);
        }
        if (field.isRequired()) {
            V known = field.of(agreement).orElseThrow();
            return agreement.with(field, returned.required(codec, known));
        }
        Optional<V> value = returned.optional(codec);
        if (field.whole().filter(whole -> whole.of(agreement).isEmpty()).isEmpty()) {
            return agreement.with(field, value);
        }
        value.ifPresent(text -> returned.incomplete(codec, identifyingBeside(field)));
        return agreement;
    }

    /**
     * Returns the agreement with the part that identifies a whole. It cannot be made empty while another part is
     * filled in.
     */
    private <V> Agreement identifying(FieldCodec<V> codec, ReturnedFields returned, Agreement agreement) {
        SingleValueProperty<V> field = codec.field();
        Optional<V> known = field.of(agreement);
        boolean needed = returned.isEmpty(codec)
                && all.stream().anyMatch(other -> isBeside(field, other.field()) && !returned.isEmpty(other));
        return known.isPresent() && needed
                ? agreement.with(field, returned.required(codec, known.get()))
                : agreement.with(field, returned.optional(codec));
    }

    private static boolean isBeside(SingleValueProperty<?> field, SingleValueProperty<?> other) {
        return !other.equals(field) && other.whole().equals(field.whole());
    }

    private FieldCodec<?> identifyingBeside(SingleValueProperty<?> field) {
        return all.stream()
                .filter(other -> isBeside(field, other.field()) && other.field().isIdentifying())
                .findFirst()
                .orElseThrow();
    }
}
