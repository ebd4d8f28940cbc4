package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.review.ErrorCount;
import nl.ncw.validation.internal.review.ViolationDetails;

/** No other rule found an error. */
@Constraint(validatedBy = FreeOfErrors.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeOfErrors {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against what the other rules came to. */
    final class Validator implements ConstraintValidator<FreeOfErrors, ErrorCount> {
        @Override
        public boolean isValid(ErrorCount outcome, ConstraintValidatorContext context) {
            return outcome.errors() == 0
                    || ViolationDetails.PLAIN.with("count", outcome.errors()).refuseAt(context, "status");
        }
    }
}
