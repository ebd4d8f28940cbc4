package nl.ncw.export.internal.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.DateCodec;
import nl.ncw.export.internal.table.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;

/** The fields of the agreement that can be filled in. */
public final class FillableFields {
    static final RowId REGION = FillableField.idOf(AgreementFields.REGION);
    static final RowId CORE_TASK = FillableField.idOf(AgreementFields.PARTNER_CORE_TASK);

    private final FillableField<SafetyRegion> region;
    private final FillableField<String> partnerName;
    private final FillableField<CoreTask> coreTask;
    private final FillableField<AgreementStatus> status;
    private final FillableField<LocalDate> from =
            new FillableField<>(AgreementFields.VALIDITY_FROM, "fact.from", DateCodec.INSTANCE);
    private final FillableField<LocalDate> until =
            new FillableField<>(AgreementFields.VALIDITY_UNTIL, "fact.until", DateCodec.INSTANCE);
    private final FillableField<LocalDate> evaluation =
            new FillableField<>(AgreementFields.VALIDITY_EVALUATION, "fact.evaluation", DateCodec.INSTANCE);

    public FillableFields(Vocabulary words) {
        region = new FillableField<>(AgreementFields.REGION, "fact.region", words.regions());
        partnerName = new FillableField<>(AgreementFields.PARTNER_NAME, "fact.partner", TextCodec.PLAIN);
        coreTask = new FillableField<>(AgreementFields.PARTNER_CORE_TASK, "fact.core-task", words.coreTasks());
        status = new FillableField<>(AgreementFields.STATUS, "fact.status", words.agreementStatuses());
    }

    /** All fields, in the order of the form. */
    List<FillableField<?>> all() {
        return List.of(region, partnerName, coreTask, status, from, until, evaluation);
    }

    /** The agreement as it was sent, with what was filled in in these fields. */
    public Agreement read(FieldInput reading, Agreement sent) {
        return sent.with(AgreementFields.REGION, reading.optional(region))
                .with(AgreementFields.PARTNER, partner(reading, sent.partner()))
                .with(AgreementFields.STATUS, reading.required(status, sent.status()))
                .with(AgreementFields.VALIDITY_FROM, reading.optional(from))
                .with(AgreementFields.VALIDITY_UNTIL, reading.optional(until))
                .with(AgreementFields.VALIDITY_EVALUATION, reading.optional(evaluation));
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
