package nl.ncw.export.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.organisation.CrisisPartner;

/**
 * A field of the agreement that can be filled in.
 *
 * @param id the field's identity
 * @param label the key of its label
 * @param type what can be written in it
 * @param content what stands in it in an agreement, if anything
 * @param <V> what its text means
 */
record AgreementField<V>(RowId id, String label, CellType<V> type, Function<Agreement, Optional<V>> content) {
    static final RowId REGION = RowId.field("region");
    static final RowId CORE_TASK = RowId.field("partner.core-task");

    /** All fields, in the order of the form. */
    static List<AgreementField<?>> all(Vocabulary words) {
        return List.of(
                new AgreementField<>(REGION, "fact.region", words.regions(), Agreement::region),
                new AgreementField<>(
                        RowId.field("partner.name"),
                        "fact.partner",
                        FreeText.PLAIN,
                        agreement -> agreement.partner().map(CrisisPartner::name)),
                new AgreementField<>(
                        CORE_TASK,
                        "fact.core-task",
                        words.coreTasks(),
                        agreement -> agreement.partner().map(CrisisPartner::coreTask)),
                new AgreementField<>(
                        RowId.field("status"),
                        "fact.status",
                        words.agreementStatuses(),
                        agreement -> Optional.of(agreement.status())),
                day("from", Validity::from),
                day("until", Validity::until),
                day("evaluation", Validity::evaluation));
    }

    private static AgreementField<LocalDate> day(String name, Function<Validity, Optional<LocalDate>> content) {
        return new AgreementField<>(
                RowId.field("validity." + name),
                "fact." + name,
                Day.TYPE,
                agreement -> content.apply(agreement.validity()));
    }

    FormField show(Agreement agreement, Vocabulary words) {
        return new FormField(
                id,
                words.word(label),
                type.input(),
                content.apply(agreement).map(type::show).orElse(""));
    }
}
