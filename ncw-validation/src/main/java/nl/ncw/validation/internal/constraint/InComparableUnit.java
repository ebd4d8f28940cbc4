package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.message.KindTerms;
import nl.ncw.validation.internal.review.AnswerPart;

/** Requires a number to be in a unit that can be compared with the one asked for. */
@Constraint(validatedBy = InComparableUnit.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InComparableUnit {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of numbers. */
    final class Validator implements ConstraintValidator<InComparableUnit, AnswerPart.Amount> {
        @Override
        public boolean isValid(AnswerPart.Amount amount, ConstraintValidatorContext context) {
            return amount.number().unit().isComparableTo(amount.type().unit())
                    || amount.position()
                            .with("expected", KindTerms.of(amount.type()))
                            .with("actual", amount.number().text())
                            .report(context);
        }
    }
}
