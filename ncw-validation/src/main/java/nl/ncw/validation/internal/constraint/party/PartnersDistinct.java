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
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each other crisis partner to differ from the partners before it. */
@Constraint(validatedBy = PartnersDistinct.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnersDistinct {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. It reports each partner that is named a second time. */
    final class Validator implements ConstraintValidator<PartnersDistinct, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            List<CrisisPartner> partners = review.agreement().partners();
            int others =
                    review.agreement().get(AgreementProperties.OTHER_PARTNERS).size();
            for (int index = partners.size() - others; index < partners.size(); index++) {
                String name = partners.get(index).name();
                if (partners.subList(0, index).stream().anyMatch(before -> before.isNamed(name))) {
                    valid = ViolationDetails.EMPTY
                            .with("partner", name)
                            .reportAt(context, "otherPartners", index - partners.size() + others, "name");
                }
            }
            return valid;
        }
    }
}
