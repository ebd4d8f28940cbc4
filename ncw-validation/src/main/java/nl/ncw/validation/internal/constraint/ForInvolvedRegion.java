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

/** Requires the region of a contact, if it has one, to be an involved region. */
@Constraint(validatedBy = ForInvolvedRegion.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForInvolvedRegion {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of single contacts of an answer. */
    final class Validator implements ConstraintValidator<ForInvolvedRegion, AnswerPart.OneReached> {
        @Override
        public boolean isValid(AnswerPart.OneReached answer, ConstraintValidatorContext context) {
            return answer.contact()
                    .region()
                    .filter(region -> answer.involved().stream()
                            .noneMatch(involved -> involved.code().equals(region.code())))
                    .map(region -> ViolationDetails.EMPTY
                            .with("name", answer.contact().name())
                            .with("region", region.name())
                            .report(context))
                    .orElse(true);
        }
    }
}
