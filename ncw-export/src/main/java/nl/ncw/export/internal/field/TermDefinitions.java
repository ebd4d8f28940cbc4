package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.ncw.export.internal.field.DocumentLine.Presence;
import nl.ncw.export.internal.field.DocumentLine.Section;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.RenewalKind;

/** Definitions of the properties that say how long the agreement holds, and how it changes and ends. */
final class TermDefinitions {
    static final FieldDefinition<ValidityPeriod> VALIDITY =
            FieldDefinition.ofParts(AgreementProperties.VALIDITY, "validity");

    private static final FieldDefinition<LocalDate> VALIDITY_FROM =
            FieldDefinition.day(AgreementProperties.VALIDITY_FROM, "from");

    private static final FieldDefinition<LocalDate> VALIDITY_UNTIL =
            FieldDefinition.day(AgreementProperties.VALIDITY_UNTIL, "until");

    private static final FieldDefinition<LocalDate> VALIDITY_EVALUATION =
            FieldDefinition.day(AgreementProperties.VALIDITY_EVALUATION, "evaluation");

    static final FieldDefinition<DurationKind> DURATION = FieldDefinition.choice(
                    AgreementProperties.DURATION,
                    "duration",
                    Presence.WHEN_KNOWN,
                    DurationKind::key,
                    DurationKind::ofKey)
            .since(1)
            .in(Section.TERMS);

    static final FieldDefinition<RenewalKind> RENEWAL = FieldDefinition.choice(
                    AgreementProperties.RENEWAL, "renewal", Presence.WHEN_KNOWN, RenewalKind::key, RenewalKind::ofKey)
            .since(1)
            .in(Section.TERMS);

    static final FieldDefinition<Period> RENEWAL_PERIOD =
            FieldDefinition.period(AgreementProperties.RENEWAL_PERIOD, 1, Section.TERMS);

    static final FieldDefinition<Period> NOTICE_PERIOD =
            FieldDefinition.period(AgreementProperties.NOTICE_PERIOD, 1, Section.TERMS);

    static final FieldDefinition<String> AMENDMENT =
            FieldDefinition.text(AgreementProperties.AMENDMENT, 1, Section.TERMS);

    static final FieldDefinition<String> ACCESSION =
            FieldDefinition.text(AgreementProperties.ACCESSION, 1, Section.TERMS);

    static final FieldDefinition<String> EVALUATOR =
            FieldDefinition.text(AgreementProperties.EVALUATOR, 1, Section.TERMS);

    static final FieldDefinition<String> YEARLY_MEETING =
            FieldDefinition.text(AgreementProperties.YEARLY_MEETING, 1, Section.TERMS);

    /** The definitions of the validity, in the order of forms. */
    static final List<PropertyDefinition> DAYS = List.of(VALIDITY, VALIDITY_FROM, VALIDITY_UNTIL, VALIDITY_EVALUATION);

    /** The definitions of the other terms, in the order of forms. */
    static final List<PropertyDefinition> OTHERS =
            List.of(DURATION, RENEWAL, RENEWAL_PERIOD, NOTICE_PERIOD, AMENDMENT, ACCESSION, EVALUATOR, YEARLY_MEETING);

    private TermDefinitions() {}
}
