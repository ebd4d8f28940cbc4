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

/**
 * Requires a question with one of the given obligations to have an answer, in any state. A missing answer that is reported
 * at a field of the agreement is valid, so that one cause gives one finding.
 */
@Constraint(validatedBy = Answered.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answered {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the obligations of the questions that this constraint applies to.
     *
     * @return the obligations
     */
    Obligation[] obligations();

    /** Validator of asked questions. */
    final class Validator implements ConstraintValidator<Answered, AskedQuestion> {
        private Set<Obligation> obligations;

        @Override
        public void initialize(Answered rule) {
            obligations = Set.of(rule.obligations());
        }

        @Override
        public boolean isValid(AskedQuestion question, ConstraintValidatorContext context) {
            return !obligations.contains(question.obligation())
                    || question.answer().isPresent()
                    || question.reportedAtField();
        }
    }
}
