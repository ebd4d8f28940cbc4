package nl.ncw.export.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;

/** Codecs of the fields of the agreement that can be filled in, and of those that can be set by name only. */
public final class FieldCodecs {
    static final RowId REGION = FieldCodec.idOf(AgreementProperties.REGION);
    static final RowId CORE_TASK = FieldCodec.idOf(AgreementProperties.PARTNER_CORE_TASK);

    private final List<FieldCodec<?>> all;
    private final List<FieldCodec<?>> outsideForms;
    private final FieldCodec<String> partnerName;
    private final FieldCodec<CoreTask> coreTask;

    public FieldCodecs(Vocabulary words) {
        partnerName = FieldCodec.of(PropertyDefinitions.PARTNER_NAME, words).orElseThrow();
        coreTask = FieldCodec.of(PropertyDefinitions.PARTNER_CORE_TASK, words).orElseThrow();
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
            Optional<FieldCodec<?>> missing = missingPart(field, agreement);
            if (missing.isEmpty()) {
                agreement = read(field, given, agreement);
            } else if (!given.isEmpty(field)) {
                given.incomplete(field, missing.get());
            }
        }
        return agreement;
    }

    /** Returns the first part of the whole that a field is a part of; empty if there is no whole or it has a value. */
    private Optional<FieldCodec<?>> missingPart(FieldCodec<?> field, Agreement agreement) {
        return field.field()
                .whole()
                .filter(whole -> whole.of(agreement).isEmpty())
                .flatMap(whole -> settable().stream()
                        .filter(part -> whole.parts().contains(part.field()))
                        .findFirst());
    }

    /** Returns all fields, in the order of the form. */
    List<FieldCodec<?>> all() {
        return all;
    }

    /** Returns the sent agreement with the returned values of these fields. */
    public Agreement read(ReturnedFields returned, Agreement sent) {
        Agreement agreement = sent;
        for (FieldCodec<?> field : all) {
            agreement = isOfPartner(field) ? withPartner(field, returned, agreement) : read(field, returned, agreement);
        }
        return agreement;
    }

    private static <V> Agreement read(FieldCodec<V> codec, ReturnedFields returned, Agreement agreement) {
        SingleValueProperty<V> field = codec.field();
        return field.isRequired()
                ? agreement.with(
                        field, returned.required(codec, field.of(agreement).orElseThrow()))
                : agreement.with(field, returned.optional(codec));
    }

    private static boolean isOfPartner(FieldCodec<?> field) {
        return field.field().whole().filter(AgreementProperties.PARTNER::equals).isPresent();
    }

    /** Returns the agreement with the partner. Its fields are read together, when the first of them is read. */
    private Agreement withPartner(FieldCodec<?> field, ReturnedFields returned, Agreement agreement) {
        return field.id().equals(partnerName.id())
                ? agreement.with(AgreementProperties.PARTNER, partner(returned, agreement.partner()))
                : agreement;
    }

    /** Returns the partner; empty unless both the name and the core task are known. */
    private Optional<CrisisPartner> partner(ReturnedFields returned, Optional<CrisisPartner> sent) {
        if (returned.isEmpty(partnerName) && returned.isEmpty(coreTask)) {
            returned.optional(partnerName);
            returned.optional(coreTask);
            return Optional.empty();
        }
        if (sent.isPresent()) {
            return Optional.of(new CrisisPartner(
                    returned.required(partnerName, sent.get().name()),
                    returned.required(coreTask, sent.get().coreTask()),
                    sent.get().kind()));
        }
        Optional<String> name = returned.optional(partnerName);
        Optional<CoreTask> task = returned.optional(coreTask);
        if (name.isPresent() && task.isPresent()) {
            return Optional.of(CrisisPartner.named(name.get(), task.get()));
        }
        name.ifPresent(known -> returned.incomplete(partnerName, coreTask));
        task.ifPresent(known -> returned.incomplete(coreTask, partnerName));
        return Optional.empty();
    }
}
