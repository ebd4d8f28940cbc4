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

/** Requires each other crisis partner to have a core task. A question asks for that of the first partner. */
@Constraint(validatedBy = CoreTasksKnown.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoreTasksKnown {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. It reports each partner without a core task. */
    final class Validator implements ConstraintValidator<CoreTasksKnown, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            List<CrisisPartner> others = review.agreement().get(AgreementProperties.OTHER_PARTNERS);
            for (int index = 0; index < others.size(); index++) {
                CrisisPartner partner = others.get(index);
                if (partner.coreTask().isEmpty()) {
                    valid = ViolationDetails.EMPTY
                            .with("partner", partner.name())
                            .reportAt(context, "otherPartners", index, "coreTask");
                }
            }
            return valid;
        }
    }
}
