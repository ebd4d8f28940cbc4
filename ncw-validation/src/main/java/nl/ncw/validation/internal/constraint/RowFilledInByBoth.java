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

/** A row of a matrix that is filled in for one party is filled in for the other as well. */
@Constraint(validatedBy = RowFilledInByBoth.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RowFilledInByBoth {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against a row of a matrix; an empty one is another rule's concern. */
    final class Validator implements ConstraintValidator<RowFilledInByBoth, AnswerPart.Level> {
        @Override
        public boolean isValid(AnswerPart.Level level, ConstraintValidatorContext context) {
            return level.named().isEmpty()
                    || level.named().equals(level.asked())
                    || ViolationDetails.PLAIN.with("row", level.row().label()).refuse(context);
        }
    }
}
