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

/** Requires the answer to a question for one region to have exactly one. */
@Constraint(validatedBy = SingleRegion.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleRegion {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of the regions of an answer. */
    final class Validator implements ConstraintValidator<SingleRegion, AnswerPart.Regions> {
        @Override
        public boolean isValid(AnswerPart.Regions answer, ConstraintValidatorContext context) {
            int count = answer.regions().size();
            return answer.question().multiple()
                    || count == 1
                    || ViolationDetails.EMPTY.with("count", count).report(context);
        }
    }
}
