package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.validation.internal.message.KindTerms;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a given answer to be of the kind that the question asks for. */
@Constraint(validatedBy = OfAskedKind.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfAskedKind {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of asked questions. */
    final class Validator implements ConstraintValidator<OfAskedKind, AskedQuestion> {
        @Override
        public boolean isValid(AskedQuestion asked, ConstraintValidatorContext context) {
            return asked.answer()
                    .flatMap(Answer::given)
                    .map(AnswerValue::kind)
                    .filter(actual -> actual != asked.question().kind())
                    .map(actual -> ViolationDetails.EMPTY
                            .with("expected", KindTerms.askedBy(asked.question()))
                            .with("actual", KindTerms.of(actual))
                            .report(context))
                    .orElse(true);
        }
    }
}
