package nl.ncw.validation.internal.constraint.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires an agreement not to be in a circumstance, because its properties would contradict each other. */
@Constraint(validatedBy = CircumstanceRuledOut.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CircumstanceRuledOut {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the circumstance.
     *
     * @return the circumstance that must not be
     */
    Circumstance where();

    /**
     * Returns the property at which a violation is reported.
     *
     * @return the path of the property
     */
    String at();

    /** Validator of agreements. */
    final class Validator implements ConstraintValidator<CircumstanceRuledOut, ReviewedAgreement> {
        private Circumstance circumstance = Circumstance.ALWAYS;
        private String path = "";

        @Override
        public void initialize(CircumstanceRuledOut rule) {
            circumstance = rule.where();
            path = rule.at();
        }

        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            return !circumstance.isThatOf(review.agreement()) || ViolationDetails.EMPTY.reportAt(context, path);
        }
    }
}
