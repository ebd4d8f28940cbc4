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

/** The region that makes the agreement is among the regions for which it holds. */
@Constraint(validatedBy = AdoptingRegionInvolved.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AdoptingRegionInvolved {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against an agreement; one without a region is another rule's concern. */
    final class Validator implements ConstraintValidator<AdoptingRegionInvolved, Agreement> {
        @Override
        public boolean isValid(Agreement agreement, ConstraintValidatorContext context) {
            return agreement
                    .region()
                    .filter(region -> agreement.involvedRegions().stream()
                            .noneMatch(involved -> involved.code().equals(region.code())))
                    .map(region ->
                            ViolationDetails.PLAIN.with("region", region.name()).refuseAt(context, "involvedRegions"))
                    .orElse(true);
        }
    }
}
