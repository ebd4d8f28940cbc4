package nl.ncw.export.internal.form;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;

/** The fields of the agreement that can be filled in. */
public final class FillableFields {
    static final RowId REGION = FillableField.idOf(AgreementFields.REGION);
    static final RowId CORE_TASK = FillableField.idOf(AgreementFields.PARTNER_CORE_TASK);

    private final List<FillableField<?>> all;
    private final FillableField<String> partnerName;
    private final FillableField<CoreTask> coreTask;

    public FillableFields(Vocabulary words) {
        partnerName = FillableField.of(PropertyDefinitions.PARTNER_NAME, words).orElseThrow();
        coreTask =
                FillableField.of(PropertyDefinitions.PARTNER_CORE_TASK, words).orElseThrow();
        all = PropertyDefinitions.fields().stream()
                .<FillableField<?>>flatMap(definition -> FillableField.of(definition, words).stream())
                .toList();
    }

    /** All fields, in the order of the form. */
    List<FillableField<?>> all() {
        return all;
    }

    /** The agreement as it was sent, with what was filled in in these fields. */
    public Agreement read(FieldInput reading, Agreement sent) {
        Agreement agreement = sent;
        for (FillableField<?> field : all) {
            agreement = isOfPartner(field) ? withPartner(field, reading, agreement) : read(field, reading, agreement);
        }
        return agreement;
    }

    private static <V> Agreement read(FillableField<V> fillable, FieldInput reading, Agreement agreement) {
        AgreementField<V> field = fillable.field();
        return field.isRequired()
                ? agreement.with(
                        field, reading.required(fillable, field.of(agreement).orElseThrow()))
                : agreement.with(field, reading.optional(fillable));
    }

    private static boolean isOfPartner(FillableField<?> field) {
        return field.field().whole().filter(AgreementFields.PARTNER::equals).isPresent();
    }

    /** The fields of a partner are read together, at the first of them. */
    private Agreement withPartner(FillableField<?> field, FieldInput reading, Agreement agreement) {
        return field.id().equals(partnerName.id())
                ? agreement.with(AgreementFields.PARTNER, partner(reading, agreement.partner()))
                : agreement;
    }

    /** A partner has a name and a core task, or is not known. */
    private Optional<CrisisPartner> partner(FieldInput reading, Optional<CrisisPartner> sent) {
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
