package nl.ncw.validation.internal.constraint.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a property to have a value under a circumstance. */
@Constraint(validatedBy = PropertyFilledIn.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PropertyFilledIn {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the circumstance.
     *
     * @return the circumstance under which the property needs a value
     */
    Circumstance where();

    /**
     * Returns the property at which a violation is reported.
     *
     * @return the path of the property
     */
    String at();

    /** Validator of agreements. */
    final class Validator implements ConstraintValidator<PropertyFilledIn, ReviewedAgreement> {
        private Circumstance circumstance = Circumstance.ALWAYS;
        private String path = "";

        @Override
        public void initialize(PropertyFilledIn rule) {
            circumstance = rule.where();
            path = rule.at();
        }

        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            return !circumstance.isThatOf(review.agreement())
                    || AgreementProperties.fields().stream()
                            .filter(field -> field.path().equals(path))
                            .anyMatch(field -> field.of(review.agreement()).isPresent())
                    || ViolationDetails.EMPTY.reportAt(context, path);
        }
    }
}
