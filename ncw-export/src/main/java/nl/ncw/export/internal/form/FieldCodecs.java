package nl.ncw.export.internal.form;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;

/** The fields of the agreement that can be filled in. */
public final class FieldCodecs {
    static final RowId REGION = FieldCodec.idOf(AgreementProperties.REGION);
    static final RowId CORE_TASK = FieldCodec.idOf(AgreementProperties.PARTNER_CORE_TASK);

    private final List<FieldCodec<?>> all;
    private final FieldCodec<String> partnerName;
    private final FieldCodec<CoreTask> coreTask;

    public FieldCodecs(Vocabulary words) {
        partnerName = FieldCodec.of(PropertyDefinitions.PARTNER_NAME, words).orElseThrow();
        coreTask = FieldCodec.of(PropertyDefinitions.PARTNER_CORE_TASK, words).orElseThrow();
        all = PropertyDefinitions.fields().stream()
                .<FieldCodec<?>>flatMap(definition -> FieldCodec.of(definition, words).stream())
                .toList();
    }

    /** All fields, in the order of the form. */
    List<FieldCodec<?>> all() {
        return all;
    }

    /** The agreement as it was sent, with what was filled in in these fields. */
    public Agreement read(ReturnedFields reading, Agreement sent) {
        Agreement agreement = sent;
        for (FieldCodec<?> field : all) {
            agreement = isOfPartner(field) ? withPartner(field, reading, agreement) : read(field, reading, agreement);
        }
        return agreement;
    }

    private static <V> Agreement read(FieldCodec<V> fillable, ReturnedFields reading, Agreement agreement) {
        SingleValueProperty<V> field = fillable.field();
        return field.isRequired()
                ? agreement.with(
                        field, reading.required(fillable, field.of(agreement).orElseThrow()))
                : agreement.with(field, reading.optional(fillable));
    }

    private static boolean isOfPartner(FieldCodec<?> field) {
        return field.field().whole().filter(AgreementProperties.PARTNER::equals).isPresent();
    }

    /** The fields of a partner are read together, at the first of them. */
    private Agreement withPartner(FieldCodec<?> field, ReturnedFields reading, Agreement agreement) {
        return field.id().equals(partnerName.id())
                ? agreement.with(AgreementProperties.PARTNER, partner(reading, agreement.partner()))
                : agreement;
    }

    /** A partner has a name and a core task, or is not known. */
    private Optional<CrisisPartner> partner(ReturnedFields reading, Optional<CrisisPartner> sent) {
        if (reading.isEmpty(partnerName) && reading.isEmpty(coreTask)) {
            reading.optional(partnerName);
            reading.optional(coreTask);
            return Optional.empty();
        }
        if (sent.isPresent()) {
            return Optional.of(new CrisisPartner(
                    reading.required(partnerName, sent.get().name()),
                    reading.required(coreTask, sent.get().coreTask()),
                    sent.get().kind()));
        }
        Optional<String> name = reading.optional(partnerName);
        Optional<CoreTask> task = reading.optional(coreTask);
        if (name.isPresent() && task.isPresent()) {
            return Optional.of(CrisisPartner.named(name.get(), task.get()));
        }
        name.ifPresent(known -> reading.incomplete(partnerName, coreTask));
        task.ifPresent(known -> reading.incomplete(coreTask, partnerName));
        return Optional.empty();
    }
}
