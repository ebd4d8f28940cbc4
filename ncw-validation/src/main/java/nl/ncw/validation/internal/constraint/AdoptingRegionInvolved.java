package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the adopting region to be one of the involved regions of the agreement. */
@Constraint(validatedBy = AdoptingRegionInvolved.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AdoptingRegionInvolved {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. One without an adopting region is valid, since another rule reports that. */
    final class Validator implements ConstraintValidator<AdoptingRegionInvolved, Agreement> {
        @Override
        public boolean isValid(Agreement agreement, ConstraintValidatorContext context) {
            return agreement
                    .region()
                    .filter(region -> agreement.involvedRegions().stream()
                            .noneMatch(involved -> involved.code().equals(region.code())))
                    .map(region ->
                            ViolationDetails.EMPTY.with("region", region.name()).reportAt(context, "involvedRegions"))
                    .orElse(true);
        }
    }
}
