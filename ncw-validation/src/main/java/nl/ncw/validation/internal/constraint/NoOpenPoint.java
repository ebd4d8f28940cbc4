package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.internal.review.AskedQuestion;

/** Requires the answer to a question with one of the given obligations not to be an open point. */
@Constraint(validatedBy = NoOpenPoint.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoOpenPoint {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the obligations of the questions that this constraint applies to.
     *
     * @return the obligations
     */
    Obligation[] obligations();

    /** Validator of asked questions. One without an answer is valid, and so is one whose incomplete open point is reported. */
    final class Validator implements ConstraintValidator<NoOpenPoint, AskedQuestion> {
        private Set<Obligation> obligations;

        @Override
        public void initialize(NoOpenPoint rule) {
            obligations = Set.of(rule.obligations());
        }

        @Override
        public boolean isValid(AskedQuestion question, ConstraintValidatorContext context) {
            return !obligations.contains(question.obligation())
                    || question.openPoint().isEmpty()
                    || !question.missingInOpenPoint().isEmpty();
        }
    }
}
