package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires an open point to say what has to be done, who takes it up and by when. */
@Constraint(validatedBy = OpenPointFilledIn.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenPointFilledIn {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of asked questions. It reports all that an open point lacks at once; another answer is valid. */
    final class Validator implements ConstraintValidator<OpenPointFilledIn, AskedQuestion> {
        @Override
        public boolean isValid(AskedQuestion question, ConstraintValidatorContext context) {
            List<String> missing = question.missingInOpenPoint();
            return missing.isEmpty()
                    || ViolationDetails.EMPTY.with("missing", terms(missing)).report(context);
        }

        private static List<ParameterFormatter.Term> terms(List<String> parts) {
            return parts.stream()
                    .map(part -> new ParameterFormatter.Term("open-point." + part))
                    .toList();
        }
    }
}
