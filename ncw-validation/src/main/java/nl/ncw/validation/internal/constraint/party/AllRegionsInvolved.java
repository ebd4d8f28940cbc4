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
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a national agreement to involve all safety regions of the reference data. Without it all are valid. */
@Constraint(validatedBy = AllRegionsInvolved.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllRegionsInvolved {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. */
    final class Validator implements ConstraintValidator<AllRegionsInvolved, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean national = review.agreement()
                    .get(AgreementProperties.SCOPE)
                    .filter(AgreementScope.LANDELIJK::equals)
                    .isPresent();
            List<String> missing =
                    review.uninvolvedRegions().stream().map(SafetyRegion::name).toList();
            return !national
                    || missing.isEmpty()
                    || ViolationDetails.EMPTY
                            .with("count", missing.size())
                            .with("regions", missing)
                            .reportAt(context, "involvedRegions");
        }
    }
}
