package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.EVALUATION;
import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.FROM;
import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.UNTIL;
import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.validation.internal.constraint.AdoptingRegionInvolved;
import nl.ncw.validation.internal.constraint.FreeOfErrors;
import nl.ncw.validation.internal.constraint.ValidityDaysInOrder;
import nl.ncw.validation.internal.review.ErrorCount;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotNullDef;

/** Declares the rules for the properties of an agreement, each with its severity and its code. */
final class FieldRules {
    private FieldRules() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        addAgreement(mapping.type(Agreement.class), rules);
        addValidity(mapping.type(ValidityPeriod.class), rules);
        mapping.type(ErrorCount.class)
                .constraint(rules.error(own(FreeOfErrors.class), "agreement.adopted-with-errors")
                        .groups(AgreementStage.Adopted.class));
    }

    private static void addAgreement(TypeConstraintMappingContext<Agreement> agreement, RuleDeclarations rules) {
        agreement
                .constraint(rules.error(own(AdoptingRegionInvolved.class), "region.not-involved"))
                .getter("region")
                .containerElementType()
                .constraint(rules.error(new NotNullDef(), "region.missing"))
                .getter("partner")
                .containerElementType()
                .constraint(rules.error(new NotNullDef(), "partner.missing"))
                .getter("validity")
                .valid()
                .getter("contacts")
                .containerElementType()
                .valid()
                .getter("signatories")
                .containerElementType()
                .valid();
    }

    private static void addValidity(TypeConstraintMappingContext<ValidityPeriod> validity, RuleDeclarations rules) {
        validity.constraint(rules.error(ordered(FROM, UNTIL, UNTIL), "validity.order"))
                .constraint(rules.warning(ordered(FROM, EVALUATION, EVALUATION), "validity.evaluation-order"))
                .constraint(rules.error(ordered(EVALUATION, UNTIL, EVALUATION), "validity.evaluation-order"))
                .getter("from")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), "agreement.validity-missing")
                        .groups(AgreementStage.Adopted.class))
                .getter("evaluation")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), "agreement.evaluation-missing")
                        .groups(AgreementStage.Adopted.class));
    }

    private static GenericConstraintDef<ValidityDaysInOrder> ordered(
            ValidityDaysInOrder.Day earlier, ValidityDaysInOrder.Day later, ValidityDaysInOrder.Day reportedAt) {
        return own(ValidityDaysInOrder.class)
                .param("earlier", earlier)
                .param("later", later)
                .param("reportedAt", reportedAt);
    }
}
