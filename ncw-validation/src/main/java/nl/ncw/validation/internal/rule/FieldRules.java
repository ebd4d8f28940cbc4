package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.constraint.DaysInOrder.Day.EVALUATION;
import static nl.ncw.validation.internal.constraint.DaysInOrder.Day.FROM;
import static nl.ncw.validation.internal.constraint.DaysInOrder.Day.UNTIL;
import static nl.ncw.validation.internal.rule.Severities.own;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.organisation.Party;
import nl.ncw.validation.internal.constraint.DaysInOrder;
import nl.ncw.validation.internal.constraint.FreeOfErrors;
import nl.ncw.validation.internal.constraint.InvolvesItsRegion;
import nl.ncw.validation.internal.constraint.SignedFor;
import nl.ncw.validation.internal.review.Outcome;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotNullDef;

/** The rules for the fields of an agreement that are no answers, each with its severity and its code. */
final class FieldRules {
    private FieldRules() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        addAgreement(mapping.type(Agreement.class), rules);
        addValidity(mapping.type(Validity.class), rules);
        mapping.type(Signatory.class)
                .getter("signedOn")
                .containerElementType()
                .constraint(
                        rules.warning(new NotNullDef(), "signatory.unsigned").groups(Stage.Adopted.class));
        mapping.type(Outcome.class)
                .constraint(rules.error(own(FreeOfErrors.class), "agreement.adopted-with-errors")
                        .groups(Stage.Adopted.class));
    }

    private static void addAgreement(TypeConstraintMappingContext<Agreement> agreement, RuleDeclarations rules) {
        agreement
                .constraint(rules.error(own(InvolvesItsRegion.class), "region.not-involved"))
                .getter("id")
                .containerElementType()
                .constraint(
                        rules.warning(new NotNullDef(), "agreement.id-missing").groups(Stage.Adopted.class))
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
                .valid();
        addSignatures(agreement.getter("signatories"), rules);
    }

    private static void addSignatures(PropertyConstraintMappingContext signatories, RuleDeclarations rules) {
        for (Party party : Party.values()) {
            signatories
                    .constraint(rules.error(signedFor(party), "agreement.signatory-missing")
                            .groups(Stage.Adopted.class))
                    .constraint(rules.info(signedFor(party), "agreement.signatory-missing")
                            .groups(Stage.InConsultation.class));
        }
        signatories.containerElementType().valid();
    }

    private static GenericConstraintDef<SignedFor> signedFor(Party party) {
        return own(SignedFor.class).param("value", party);
    }

    private static void addValidity(TypeConstraintMappingContext<Validity> validity, RuleDeclarations rules) {
        validity.constraint(rules.error(ordered(FROM, UNTIL, UNTIL), "validity.order"))
                .constraint(rules.warning(ordered(FROM, EVALUATION, EVALUATION), "validity.evaluation-order"))
                .constraint(rules.warning(ordered(EVALUATION, UNTIL, EVALUATION), "validity.evaluation-order"))
                .getter("from")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), "agreement.validity-missing")
                        .groups(Stage.Adopted.class))
                .getter("evaluation")
                .containerElementType()
                .constraint(rules.warning(new NotNullDef(), "agreement.evaluation-missing")
                        .groups(Stage.Adopted.class));
    }

    private static GenericConstraintDef<DaysInOrder> ordered(
            DaysInOrder.Day earlier, DaysInOrder.Day later, DaysInOrder.Day place) {
        return own(DaysInOrder.class)
                .param("earlier", earlier)
                .param("later", later)
                .param("reportedAt", place);
    }
}
