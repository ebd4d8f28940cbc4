package nl.ncw.validation.internal.constraint.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the predecessor and the successor to be other agreements than the one that names them. */
@Constraint(validatedBy = ReferencesAnotherAgreement.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReferencesAnotherAgreement {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. It compares with the reference of the agreement, or with its id if it has none. */
    final class Validator implements ConstraintValidator<ReferencesAnotherAgreement, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean predecessor = isValid(review.agreement(), AgreementProperties.PREDECESSOR, context);
            boolean successor = isValid(review.agreement(), AgreementProperties.SUCCESSOR, context);
            return predecessor && successor;
        }

        private static boolean isValid(
                Agreement agreement,
                SingleValueProperty<AgreementReference> property,
                ConstraintValidatorContext context) {
            Optional<String> own = agreement.get(AgreementProperties.REFERENCE).or(agreement::id);
            return agreement
                    .get(property)
                    .map(AgreementReference::reference)
                    .filter(other -> own.filter(other::equalsIgnoreCase).isPresent())
                    .map(other -> ViolationDetails.EMPTY
                            .with("reference", other)
                            .reportAt(context, property.path() + ".reference"))
                    .orElse(true);
        }
    }
}
