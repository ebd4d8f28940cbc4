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
import nl.ncw.model.question.AnswerKind;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ViolationDetails;

/** An answer is of the kind that the question asks for. */
@Constraint(validatedBy = OfAskedKind.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfAskedKind {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against a question that is asked. */
    final class Validator implements ConstraintValidator<OfAskedKind, AskedQuestion> {
        @Override
        public boolean isValid(AskedQuestion asked, ConstraintValidatorContext context) {
            AnswerKind expected = asked.question().kind();
            return asked.answer()
                    .flatMap(Answer::given)
                    .map(AnswerValue::kind)
                    .filter(actual -> actual != expected)
                    .map(actual -> ViolationDetails.PLAIN
                            .with("expected", nameOf(expected))
                            .with("actual", nameOf(actual))
                            .refuse(context))
                    .orElse(true);
        }

        private static ParameterFormatter.Term nameOf(AnswerKind kind) {
            return new ParameterFormatter.Term("kind." + kind.key());
        }
    }
}
