package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.constraint.term.Circumstance.ALWAYS;
import static nl.ncw.validation.internal.constraint.term.Circumstance.CLASSIFIED_PUBLISHED;
import static nl.ncw.validation.internal.constraint.term.Circumstance.DEFINITE_TERM;
import static nl.ncw.validation.internal.constraint.term.Circumstance.INDEFINITE_TERM;
import static nl.ncw.validation.internal.constraint.term.Circumstance.INDEFINITE_TERM_RENEWED;
import static nl.ncw.validation.internal.constraint.term.Circumstance.INDEFINITE_TERM_WITH_END;
import static nl.ncw.validation.internal.constraint.term.Circumstance.RENEWED;
import static nl.ncw.validation.internal.constraint.term.Circumstance.SUCCESSOR_IS_PREDECESSOR;
import static nl.ncw.validation.internal.constraint.term.Circumstance.WITHHELD;
import static nl.ncw.validation.internal.constraint.term.Circumstance.WITHOUT_ID;
import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.validation.finding.ValidationCodes;
import nl.ncw.validation.internal.constraint.term.Circumstance;
import nl.ncw.validation.internal.constraint.term.CircumstanceRuledOut;
import nl.ncw.validation.internal.constraint.term.DigestsWellFormed;
import nl.ncw.validation.internal.constraint.term.GoLiveWithinTerm;
import nl.ncw.validation.internal.constraint.term.NoticeWithinTerm;
import nl.ncw.validation.internal.constraint.term.PropertyFilledIn;
import nl.ncw.validation.internal.constraint.term.ReferencesAnotherAgreement;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/** Declares the rules for the terms and the record of an agreement. */
final class TermRules {
    private TermRules() {}

    static void addTo(TypeConstraintMappingContext<ReviewedAgreement> review, RuleDeclarations rules) {
        addDuration(review, rules);
        addRecord(review, rules);
        addPublication(review, rules);
    }

    private static void addDuration(TypeConstraintMappingContext<ReviewedAgreement> review, RuleDeclarations rules) {
        review.constraint(rules.error(
                        filledIn(AgreementProperties.NOTICE_PERIOD, INDEFINITE_TERM),
                        ValidationCodes.DURATION_NOTICE_MISSING))
                .constraint(rules.error(
                        ruledOut(INDEFINITE_TERM_WITH_END, AgreementProperties.VALIDITY_UNTIL),
                        ValidationCodes.DURATION_END_GIVEN))
                .constraint(rules.error(
                                filledIn(AgreementProperties.VALIDITY_UNTIL, DEFINITE_TERM),
                                ValidationCodes.DURATION_END_MISSING)
                        .groups(AgreementStage.Adopted.class))
                .constraint(rules.warning(
                                filledIn(AgreementProperties.VALIDITY_UNTIL, DEFINITE_TERM),
                                ValidationCodes.DURATION_END_MISSING)
                        .groups(AgreementStage.NotAdopted.class))
                .constraint(rules.warning(
                        filledIn(AgreementProperties.RENEWAL_PERIOD, RENEWED), ValidationCodes.RENEWAL_PERIOD_MISSING))
                .constraint(rules.warning(
                        ruledOut(INDEFINITE_TERM_RENEWED, AgreementProperties.RENEWAL),
                        ValidationCodes.RENEWAL_INDEFINITE_TERM))
                .constraint(rules.warning(own(NoticeWithinTerm.class), ValidationCodes.NOTICE_BEYOND_TERM))
                .constraint(rules.warning(own(GoLiveWithinTerm.class), ValidationCodes.VALIDITY_GO_LIVE_ORDER));
    }

    private static void addRecord(TypeConstraintMappingContext<ReviewedAgreement> review, RuleDeclarations rules) {
        review.constraint(rules.warning(
                                filledIn(AgreementProperties.REFERENCE, WITHOUT_ID),
                                ValidationCodes.AGREEMENT_ID_MISSING)
                        .groups(AgreementStage.Adopted.class))
                .constraint(rules.error(own(DigestsWellFormed.class), ValidationCodes.DIGEST_MALFORMED))
                .constraint(rules.error(own(ReferencesAnotherAgreement.class), ValidationCodes.REFERENCE_TO_ITSELF))
                .constraint(rules.error(
                        ruledOut(SUCCESSOR_IS_PREDECESSOR, AgreementProperties.SUCCESSOR_REFERENCE),
                        ValidationCodes.REFERENCE_SUCCESSOR_IS_PREDECESSOR));
    }

    private static void addPublication(TypeConstraintMappingContext<ReviewedAgreement> review, RuleDeclarations rules) {
        review.constraint(rules.error(
                        filledIn(AgreementProperties.PUBLICATION_GROUNDS, WITHHELD),
                        ValidationCodes.PUBLICATION_GROUNDS_MISSING))
                .constraint(rules.warning(
                        ruledOut(CLASSIFIED_PUBLISHED, AgreementProperties.PUBLICATION),
                        ValidationCodes.PUBLICATION_CLASSIFIED))
                .constraint(rules.info(
                                filledIn(AgreementProperties.PUBLICATION, ALWAYS),
                                ValidationCodes.PUBLICATION_UNDECIDED)
                        .groups(AgreementStage.Adopted.class));
    }

    private static GenericConstraintDef<PropertyFilledIn> filledIn(
            SingleValueProperty<?> property, Circumstance circumstance) {
        return own(PropertyFilledIn.class).param("where", circumstance).param("at", property.path());
    }

    private static GenericConstraintDef<CircumstanceRuledOut> ruledOut(
            Circumstance circumstance, SingleValueProperty<?> property) {
        return own(CircumstanceRuledOut.class).param("where", circumstance).param("at", property.path());
    }
}
