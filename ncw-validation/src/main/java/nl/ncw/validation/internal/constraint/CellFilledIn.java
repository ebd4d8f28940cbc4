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

/** Requires a cell of a table to be filled in if its column requires that. */
@Constraint(validatedBy = CellFilledIn.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CellFilledIn {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of cells of a table. */
    final class Validator implements ConstraintValidator<CellFilledIn, AnswerPart.TableCell> {
        @Override
        public boolean isValid(AnswerPart.TableCell cell, ConstraintValidatorContext context) {
            return !cell.column().required()
                    || cell.value().isPresent()
                    || cell.position().report(context);
        }
    }
}
