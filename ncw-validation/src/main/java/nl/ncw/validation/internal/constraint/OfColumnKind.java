package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.validation.internal.message.KindTerms;
import nl.ncw.validation.internal.review.AnswerPart;

/** Requires the value of a cell to be of the kind that its column asks for. */
@Constraint(validatedBy = OfColumnKind.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfColumnKind {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of cells of a table. */
    final class Validator implements ConstraintValidator<OfColumnKind, AnswerPart.TableCell> {
        @Override
        public boolean isValid(AnswerPart.TableCell cell, ConstraintValidatorContext context) {
            return cell.value()
                    .map(AnswerValue::kind)
                    .filter(actual -> actual != cell.column().type().kind())
                    .map(actual -> cell.position()
                            .with("expected", KindTerms.of(cell.column().type()))
                            .with("actual", KindTerms.of(actual))
                            .report(context))
                    .orElse(true);
        }
    }
}
