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
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.internal.review.AskedQuestion;

/** A question is no open point. */
@Constraint(validatedBy = NoOpenPoint.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoOpenPoint {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * The questions concerned.
     *
     * @return how pressing they are
     */
    Obligation[] when();

    /** Holds it against a question that is asked. */
    final class Validator implements ConstraintValidator<NoOpenPoint, AskedQuestion> {
        private Set<Obligation> concerned;

        @Override
        public void initialize(NoOpenPoint rule) {
            concerned = Set.of(rule.when());
        }

        @Override
        public boolean isValid(AskedQuestion question, ConstraintValidatorContext context) {
            return !concerned.contains(question.obligation())
                    || question.answer()
                            .filter(answer -> answer.state() == AnswerState.TO_BE_SETTLED)
                            .isEmpty();
        }
    }
}
