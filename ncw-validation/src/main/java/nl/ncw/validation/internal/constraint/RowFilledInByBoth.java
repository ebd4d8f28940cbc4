package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a row of a matrix that is filled in for one party to be filled in for each party with a column. */
@Constraint(validatedBy = RowFilledInByBoth.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RowFilledInByBoth {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of rows of a matrix. An empty row is valid, since another rule reports that. */
    final class Validator implements ConstraintValidator<RowFilledInByBoth, AnswerPart.Level> {
        @Override
        public boolean isValid(AnswerPart.Level level, ConstraintValidatorContext context) {
            return level.filledInFor().isEmpty()
                    || level.filledInFor().equals(level.parties())
                    || ViolationDetails.EMPTY.with("row", level.row().label()).report(context);
        }
    }
}
