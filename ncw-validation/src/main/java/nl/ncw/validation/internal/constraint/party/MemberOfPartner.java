package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each member of an association to name a crisis partner of the agreement as the association. */
@Constraint(validatedBy = MemberOfPartner.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MemberOfPartner {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. Without a known partner, every member is valid. */
    final class Validator implements ConstraintValidator<MemberOfPartner, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            List<AssociationMember> members = review.agreement().get(AgreementProperties.MEMBERS);
            List<Organisation> partners = review.organisations(Party.PARTNER);
            for (int index = 0; index < members.size(); index++) {
                AssociationMember member = members.get(index);
                if (!member.association().isEmpty()
                        && !partners.isEmpty()
                        && partners.stream().noneMatch(partner -> partner.isNamed(member.association()))) {
                    valid = ViolationDetails.EMPTY
                            .with("name", member.name())
                            .with("association", member.association())
                            .with("known", review.shownNames(Party.PARTNER))
                            .reportAt(context, "members", index, "association");
                }
            }
            return valid;
        }
    }
}
