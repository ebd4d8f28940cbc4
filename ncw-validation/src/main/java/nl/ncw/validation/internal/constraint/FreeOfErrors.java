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

/** Requires that no other rule found an error. */
@Constraint(validatedBy = FreeOfErrors.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeOfErrors {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of the number of errors. */
    final class Validator implements ConstraintValidator<FreeOfErrors, ErrorCount> {
        @Override
        public boolean isValid(ErrorCount count, ConstraintValidatorContext context) {
            return count.errors() == 0
                    || ViolationDetails.EMPTY.with("count", count.errors()).reportAt(context, "status");
        }
    }
}
