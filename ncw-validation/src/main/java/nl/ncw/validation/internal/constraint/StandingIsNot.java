package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.review.StoredAnswer;
import nl.ncw.validation.internal.review.ViolationDetails;

/** A stored answer has not a certain standing. */
@Constraint(validatedBy = StandingIsNot.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandingIsNot {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * The standing.
     *
     * @return the standing that it has not
     */
    StoredAnswer.Standing value();

    /** Holds it against a stored answer. */
    final class Validator implements ConstraintValidator<StandingIsNot, StoredAnswer> {
        private StoredAnswer.Standing refused;

        @Override
        public void initialize(StandingIsNot rule) {
            refused = rule.value();
        }

        @Override
        public boolean isValid(StoredAnswer answer, ConstraintValidatorContext context) {
            return answer.standing() != refused
                    || ViolationDetails.PLAIN
                            .with("id", answer.key().question().value())
                            .with(
                                    "voice",
                                    new ParameterFormatter.Term(
                                            "voice." + answer.key().voice().key()))
                            .refuse(context);
        }
    }
}
