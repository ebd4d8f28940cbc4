package nl.ncw.export.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.DateCodec;
import nl.ncw.export.internal.table.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;

/** The fields of the agreement that can be filled in. */
final class AgreementFields {
    static final RowId REGION = RowId.field("region");
    static final RowId CORE_TASK = RowId.field("partner.core-task");

    private final AgreementField<SafetyRegion> region;
    private final AgreementField<String> partnerName;
    private final AgreementField<CoreTask> coreTask;
    private final AgreementField<AgreementStatus> status;
    private final AgreementField<LocalDate> from = day("from", Validity::from);
    private final AgreementField<LocalDate> until = day("until", Validity::until);
    private final AgreementField<LocalDate> evaluation = day("evaluation", Validity::evaluation);

    AgreementFields(Vocabulary words) {
        region = new AgreementField<>(REGION, "fact.region", words.regions(), Agreement::region);
        partnerName = new AgreementField<>(
                RowId.field("partner.name"),
                "fact.partner",
                TextCodec.PLAIN,
                agreement -> agreement.partner().map(CrisisPartner::name));
        coreTask = new AgreementField<>(
                CORE_TASK,
                "fact.core-task",
                words.coreTasks(),
                agreement -> agreement.partner().map(CrisisPartner::coreTask));
        status = new AgreementField<>(
                RowId.field("status"),
                "fact.status",
                words.agreementStatuses(),
                agreement -> Optional.of(agreement.status()));
    }

    private static AgreementField<LocalDate> day(String name, Function<Validity, Optional<LocalDate>> content) {
        return new AgreementField<>(
                RowId.field("validity." + name),
                "fact." + name,
                DateCodec.INSTANCE,
                agreement -> content.apply(agreement.validity()));
    }

    /** All fields, in the order of the form. */
    List<AgreementField<?>> all() {
        return List.of(region, partnerName, coreTask, status, from, until, evaluation);
    }

    /** The agreement as it was sent, with what was filled in in these fields. */
    Agreement read(FieldReading reading, Agreement sent) {
        return sent.withParties(reading.optional(region), partner(reading, sent.partner()))
                .withStatus(reading.required(status, sent.status()))
                .withValidity(
                        new Validity(reading.optional(from), reading.optional(until), reading.optional(evaluation)));
    }

    /** A partner has a name and a core task, or is not known. */
    private Optional<CrisisPartner> partner(FieldReading reading, Optional<CrisisPartner> sent) {
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
