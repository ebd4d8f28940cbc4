package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.Signatory;
import nl.ncw.validation.finding.ValidationCodes;
import nl.ncw.validation.internal.constraint.party.AllRegionsInvolved;
import nl.ncw.validation.internal.constraint.party.ContactForOrganisation;
import nl.ncw.validation.internal.constraint.party.ContactPerOrganisation;
import nl.ncw.validation.internal.constraint.party.CoreTasksKnown;
import nl.ncw.validation.internal.constraint.party.MemberOfPartner;
import nl.ncw.validation.internal.constraint.party.PartnersDistinct;
import nl.ncw.validation.internal.constraint.party.SignatoriesSigned;
import nl.ncw.validation.internal.constraint.party.SignatoryForOrganisation;
import nl.ncw.validation.internal.constraint.party.SignedAfterMandate;
import nl.ncw.validation.internal.constraint.party.SignedFor;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.SigningParty;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/** Declares the rules for the organisations of an agreement, and for those who sign or are reached for them. */
final class PartyRules {
    private PartyRules() {}

    static void addTo(
            TypeConstraintMappingContext<ReviewedAgreement> review, ConstraintMapping mapping, RuleDeclarations rules) {
        review.constraint(rules.warning(own(AllRegionsInvolved.class), ValidationCodes.REGION_NOT_ALL_INVOLVED))
                .constraint(rules.error(own(PartnersDistinct.class), ValidationCodes.PARTNER_DUPLICATE))
                .constraint(rules.info(own(CoreTasksKnown.class), ValidationCodes.PARTNER_CORE_TASK_MISSING))
                .constraint(rules.error(own(MemberOfPartner.class), ValidationCodes.MEMBER_ASSOCIATION_UNKNOWN))
                .constraint(rules.error(
                        own(SignatoryForOrganisation.class), ValidationCodes.SIGNATORY_ORGANISATION_UNKNOWN))
                .constraint(rules.warning(own(SignatoriesSigned.class), ValidationCodes.SIGNATORY_UNSIGNED)
                        .groups(AgreementStage.Adopted.class))
                .constraint(
                        rules.warning(own(ContactForOrganisation.class), ValidationCodes.CONTACT_ORGANISATION_UNKNOWN))
                .constraint(rules.warning(own(ContactPerOrganisation.class), ValidationCodes.CONTACT_MISSING))
                .getter("signing")
                .containerElementType()
                .valid();
        addSignatures(mapping, rules);
    }

    private static void addSignatures(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(SigningParty.class)
                .constraint(rules.error(own(SignedFor.class), ValidationCodes.AGREEMENT_SIGNATORY_MISSING)
                        .groups(AgreementStage.Adopted.class))
                .constraint(rules.info(own(SignedFor.class), ValidationCodes.AGREEMENT_SIGNATORY_MISSING)
                        .groups(AgreementStage.InConsultation.class));
        mapping.type(Signatory.class)
                .constraint(rules.warning(own(SignedAfterMandate.class), ValidationCodes.SIGNATORY_BEFORE_MANDATE));
    }
}
