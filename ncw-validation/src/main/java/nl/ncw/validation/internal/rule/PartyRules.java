package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.Signatory;
import nl.ncw.validation.internal.constraint.party.AllRegionsInvolved;
import nl.ncw.validation.internal.constraint.party.ContactForOrganisation;
import nl.ncw.validation.internal.constraint.party.ContactPerOrganisation;
import nl.ncw.validation.internal.constraint.party.CoreTasksKnown;
import nl.ncw.validation.internal.constraint.party.MemberOfPartner;
import nl.ncw.validation.internal.constraint.party.PartnersDistinct;
import nl.ncw.validation.internal.constraint.party.SignatoryForOrganisation;
import nl.ncw.validation.internal.constraint.party.SignedAfterMandate;
import nl.ncw.validation.internal.constraint.party.SignedFor;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.SigningParty;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotNullDef;

/** Declares the rules for the organisations of an agreement, and for those who sign or are reached for them. */
final class PartyRules {
    private PartyRules() {}

    static void addTo(
            TypeConstraintMappingContext<ReviewedAgreement> review, ConstraintMapping mapping, RuleDeclarations rules) {
        review.constraint(rules.warning(own(AllRegionsInvolved.class), "region.not-all-involved"))
                .constraint(rules.error(own(PartnersDistinct.class), "partner.duplicate"))
                .constraint(rules.info(own(CoreTasksKnown.class), "partner.core-task-missing"))
                .constraint(rules.error(own(MemberOfPartner.class), "member.association-unknown"))
                .constraint(rules.error(own(SignatoryForOrganisation.class), "signatory.organisation-unknown"))
                .constraint(rules.warning(own(ContactForOrganisation.class), "contact.organisation-unknown"))
                .constraint(rules.warning(own(ContactPerOrganisation.class), "contact.missing"))
                .getter("signing")
                .containerElementType()
                .valid();
        addSignatures(mapping, rules);
    }

    private static void addSignatures(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(SigningParty.class)
                .constraint(rules.error(own(SignedFor.class), "agreement.signatory-missing")
                        .groups(AgreementStage.Adopted.class))
                .constraint(rules.info(own(SignedFor.class), "agreement.signatory-missing")
                        .groups(AgreementStage.InConsultation.class));
        mapping.type(Signatory.class)
                .constraint(rules.warning(own(SignedAfterMandate.class), "signatory.before-mandate"))
                .getter("signedOn")
                .containerElementType()
                .constraint(
                        rules.warning(new NotNullDef(), "signatory.unsigned").groups(AgreementStage.Adopted.class));
    }
}
