package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.EVALUATION;
import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.FROM;
import static nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day.UNTIL;
import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.validation.finding.ValidationCodes;
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
                .constraint(rules.error(own(FreeOfErrors.class), ValidationCodes.AGREEMENT_ADOPTED_WITH_ERRORS)
                        .groups(AgreementStage.Adopted.class));
    }

    private static void addAgreement(TypeConstraintMappingContext<Agreement> agreement, RuleDeclarations rules) {
        agreement
                .constraint(rules.error(own(AdoptingRegionInvolved.class), ValidationCodes.REGION_NOT_INVOLVED))
                .getter("region")
                .containerElementType()
                .constraint(rules.error(new NotNullDef(), ValidationCodes.REGION_MISSING))
                .getter("partner")
                .containerElementType()
                .constraint(rules.error(new NotNullDef(), ValidationCodes.PARTNER_MISSING))
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
        validity.constraint(rules.error(ordered(FROM, UNTIL, UNTIL), ValidationCodes.VALIDITY_ORDER))
                .constraint(
                        rules.warning(ordered(FROM, EVALUATION, EVALUATION), ValidationCodes.VALIDITY_EVALUATION_ORDER))
                .constraint(
                        rules.error(ordered(EVALUATION, UNTIL, EVALUATION), ValidationCodes.VALIDITY_EVALUATION_ORDER))
                .getter("from")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), ValidationCodes.AGREEMENT_VALIDITY_MISSING)
                        .groups(AgreementStage.Adopted.class))
                .getter("evaluation")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), ValidationCodes.AGREEMENT_EVALUATION_MISSING)
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
