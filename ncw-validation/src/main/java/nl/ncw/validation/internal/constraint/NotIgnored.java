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
import nl.ncw.validation.internal.review.IgnoredAnswer;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires an answer not to be ignored for a given reason. */
@Constraint(validatedBy = NotIgnored.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotIgnored {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the reason that makes an answer invalid.
     *
     * @return the reason
     */
    IgnoredAnswer.Reason reason();

    /** Validator of ignored answers. */
    final class Validator implements ConstraintValidator<NotIgnored, IgnoredAnswer> {
        private IgnoredAnswer.Reason reason;

        @Override
        public void initialize(NotIgnored rule) {
            reason = rule.reason();
        }

        @Override
        public boolean isValid(IgnoredAnswer answer, ConstraintValidatorContext context) {
            return answer.reason() != reason
                    || answer.condition()
                            .map(condition -> ViolationDetails.EMPTY.with("condition", condition))
                            .orElse(ViolationDetails.EMPTY)
                            .with("id", answer.key().question().value())
                            .with(
                                    "voice",
                                    new ParameterFormatter.Term(
                                            "voice." + answer.key().voice().key()))
                            .report(context);
        }
    }
}
